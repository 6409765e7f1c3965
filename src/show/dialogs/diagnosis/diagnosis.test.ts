import { describe, expect, it } from 'vitest'
import type { Report } from '../../../model/report'
import type { SeenPage, SeenTable, Trace } from '../../../model/trace'
import { reportWith } from '../../../testing/reportWith'
import { seenSheets } from './seenSheets'
import { sheetSvg } from './sheetSvg'
import { sheetsHtml } from './sheetsHtml'

const page = (number: number, text: string): SeenPage => ({
  number,
  width: 595,
  height: 842,
  turn: 0,
  runs: [{ text, box: [80, 140, 92, 152], size: 12, line: 1, start: 0 }],
  rulings: [{ along: 'x', at: 138, from: 80, to: 300 }],
  areas: { clips: [[80, 138, 120, 160]], fills: [[120, 138, 160, 160]] },
  grids: [{ box: [80, 138, 300, 160], rows: 1, columns: 5, cells: [[80, 138, 120, 160]] }],
})
const at = (box: readonly [number, number, number, number]) => ({ line: 1, start: 0, end: 2, page: 2, box })
const report: Report = {
  ...reportWith(),
  cells: {
    'requests/new/natural': { text: '10', value: 10, anchor: at([80, 138, 120, 160]) },
    'requests/new/business': { text: '', value: null, anchor: at([120, 138, 160, 160]) },
    'requests/carriedIn/natural': { text: '1 2', value: null, anchor: at([80, 160, 120, 180]), unread: true },
  },
}

const word = (text: string, box: readonly [number, number, number, number]) => ({
  text,
  anchor: at(box),
  ...{ left: box[0], top: box[1], right: box[2], bottom: box[3] },
})
const cell = (text: string, box: readonly [number, number, number, number], column: number) => ({
  ...{ text, words: [word(text, box)], anchor: at(box), left: box[0], right: box[2] },
  ...{ rowFrom: 0, rowTo: 1, columnFrom: column, columnTo: column + 1 },
})
const table: SeenTable = {
  key: 'requests',
  printed: [
    {
      evidence: 'rulings',
      rows: [{ page: 2, cells: [cell('10', [80, 138, 120, 160], 0), { ...cell('1 2', [120, 138, 160, 160], 1), crowded: true }] }],
    },
  ],
  rows: [],
  accounting: {
    ...{ inCells: [word('10', [80, 138, 120, 160]), word('1', [120, 138, 130, 160])], inLabels: [] },
    remainders: [{ cause: 'outside of every row', word: word('7', [80, 200, 90, 212]) }],
  },
}
const traceOf = (...pages: readonly SeenPage[]): Trace => ({ pages, tables: [table] })

describe('what was seen', () => {
  const sheets = seenSheets(traceOf(page(1, 'a'), page(2, '左'), page(2, '右')), report)
  it('comes as one sheet a number, also where two pages share it', () => {
    expect(sheets.map(sheet => [sheet.shape.number, sheet.runs.map(run => run.label)])).toEqual([
      [1, ['a']],
      [2, ['左', '右']],
    ])
  })

  it('has the rectangles that may be cells', () => {
    expect(sheets[0]?.areas.map(({ kind, box }) => [kind, ...box])).toEqual([
      ['fill', 120, 138, 160, 160],
      ['clip', 80, 138, 120, 160],
    ])
  })

  it('names rows and columns in the words of the form', () => {
    expect(sheets[0]?.cells).toEqual([])
    expect(sheets[1]?.rows).toEqual([
      { label: '本年新收', box: [80, 138, 160, 160] },
      { label: '上年结转', box: [80, 160, 120, 180] },
    ])
    expect(sheets[1]?.columns.map(column => column.label)).toEqual(['自然人', '商业企业'])
    expect(sheets[1]?.cells.map(cell => cell.label)).toEqual(['10', '空', '?'])
  })

  it('has the tables as printed, with what told their cells', () => {
    expect(sheets[0]?.printed).toEqual([])
    const [part] = sheets[1]?.printed ?? []
    expect(part?.box).toEqual([80, 138, 160, 160])
    expect(part?.label).toContain('表格线')
    expect(part?.cells.map(({ doubtful }) => doubtful)).toEqual([false, true])
  })

  it('marks the figures without a cell, and says where the others went', () => {
    expect(sheets.map(({ remainders }) => remainders.map(({ box }) => box))).toEqual([[], [[80, 200, 90, 212]]])
    expect(sheets.map(({ accounts }) => accounts.length)).toEqual([0, 1])
    expect(sheets[1]?.accounts[0]?.label).toContain('3')
  })
})

describe('the drawing', () => {
  const [, sheet] = seenSheets(traceOf(page(1, 'a'), page(2, '<b>"&\u0001')), report)
  const svg = sheet ? sheetSvg(sheet, null) : ''
  it('carries text of the file as text and nothing else', () => {
    expect(svg).toContain('&lt;b&gt;&quot;&amp; ')
    expect(svg).not.toContain('<b>')
    expect(svg).not.toMatch(/style=|<style|<script/)
  })

  it('draws the words where there is no picture of the page', () => {
    const pictured = sheet ? sheetSvg(sheet, 'data:image/png;base64,AAAA') : ''
    expect(svg).toContain('textLength')
    expect(pictured).toContain('<image href="data:image/png')
    expect(pictured).not.toContain('textLength')
  })

  it('is saved as one page that may fetch and run nothing', () => {
    const html = sheetsHtml('a<b>.pdf', [svg], new Set(['cells']))
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
    expect(html).not.toContain('a<b>')
    expect(html).toContain('id="cells" checked')
    expect(html).toContain('id="runs">')
  })
})
