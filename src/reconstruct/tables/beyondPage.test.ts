/** Drawn reports whose tables are wider than their paper: what stands beyond the right edge is not in the file. */
import { expect, it } from 'vitest'
import type { Page, Ruling, Run, SourceDocument, SourceLine } from '../../model/source'
import { runsToLines } from '../../read/page/lines'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { drawReport, plainDrawing } from '../../testing/drawn'
import { rulesIn } from '../../testing/findingsIn'
import type { Figures } from '../../testing/printed'
import { ruledPart } from '../../testing/ruledPart'
import { reconstruct } from '../reconstruct'
import { beyondPage } from './beyondPage'

const form = forms['2021']
const figures: Figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(100 + 7 * index)]))
const source = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, plainDrawing)

/** The characters of a run that begin before an edge. */
const upTo = (edge: number, run: Run): Run[] => {
  const [left, top, right, bottom] = run.box
  const each = (right - left) / run.text.length
  const kept = Math.min(run.text.length, Math.ceil((edge - left) / each))
  return kept <= 0 ? [] : [{ ...run, text: run.text.slice(0, kept), box: [left, top, left + kept * each, bottom] }]
}

/** What the edge is of: the paper, or a part of a web page, of which lines say that they go on. */
type EdgeOf = 'paper' | 'part'

/** What a page shows whose tables go on beyond an edge. @param closed the ends of lines that were cut stand on the edge as a line. */
const cutAt = (edge: number, page: Page, closed: boolean, of: EdgeOf): Page => {
  const inTable = ({ box }: Run) => page.rulings.some(({ along, from, to }) => along === 'y' && from <= box[1] && box[3] <= to)
  const across = page.rulings
    .filter(({ along }) => along === 'x')
    .map((line): Ruling => ({ ...line, to: Math.min(line.to, edge), ...(of === 'part' && line.to > edge ? { cut: true } : {}) }))
  const upright = page.rulings.filter(({ along, at }) => along === 'y' && at < edge)
  const ends = upright.map((line): Ruling => ({ ...line, at: edge }))
  return {
    ...page,
    width: of === 'paper' ? edge : page.width,
    runs: page.runs.flatMap(run => (inTable(run) ? upTo(edge, run) : [run])),
    rulings: [...across.filter(({ from, to }) => from < to), ...upright, ...(closed ? ends : [])],
  }
}

const reportCutAt = (edge: number, closed: boolean, of: EdgeOf = 'paper') => {
  const lines: SourceLine[] = []
  const pages = source.pages.map((page, sheet) => {
    const cut = cutAt(edge, page, closed, of)
    // A page's runs say where in its lines they stand.
    const runs = cut.runs.map(run => ({ ...run }))
    lines.push(...runsToLines(runs, { page: page.number, sheet }, lines.length + 1))
    return { ...cut, runs }
  })
  return reconstruct({ ...source, lines, pages } satisfies SourceDocument)
}

it.each([
  [434.5, true],
  [436.5, false],
  [448.5, true],
  [478, false],
  [505.5, true],
  [530, false],
])(
  'tables beyond the edge of their page at %d have nothing but unread cells there, and no column, head or figure is accused',
  (edge, closed) => {
    const report = reportCutAt(edge, closed)
    const cells = cellsOf(form).map(({ address }) => ({ address, cell: report.cells[address] }))
    expect(cells.filter(({ address, cell }) => !cell?.unread && cell?.text !== figures[address])).toEqual([])
    expect(cells.some(({ cell }) => cell?.unread)).toBe(true)
    expect(rulesIn(report).filter(rule => /^(?:row|column|table|cell)-/.test(rule))).toEqual([])
    expect(report.losses).not.toEqual([])
  },
)

it.each([434.5, 436.5, 448.5, 478, 505.5, 530])(
  'tables beyond the edge at %d of what a web page shows of them have nothing but unread cells there, and nothing is accused',
  edge => {
    const report = reportCutAt(edge, false, 'part')
    const cells = cellsOf(form).map(({ address }) => ({ address, cell: report.cells[address] }))
    expect(cells.filter(({ address, cell }) => !cell?.unread && cell?.text !== figures[address])).toEqual([])
    expect(rulesIn(report).filter(rule => /^(?:row|column|table|cell)-/.test(rule))).toEqual([])
    expect(report.losses).not.toEqual([])
  },
)

it('a head that the edge cuts lacks its end, also over a figure that is read', () => {
  const [wanted, address] = ['本年收费金额（单位：万元）', 'proactive/fees/amount'] as const
  const part = ruledPart([[wanted.slice(0, -1)], ['2']])
  const cells = { [address]: { text: '2', value: 2, anchor: null } }
  const heading = { kind: 'column' as const, wanted, printed: wanted.slice(0, -1), anchor: null, cells: [address] }
  const reading = { table: 'proactive' as const, form: form.id, anchor: null, rows: [], headings: [heading], note: null }
  const seen = (cut: boolean) => {
    const rows = part.rows.map(row => ({ ...row, cells: row.cells.map(cell => (cut ? { ...cell, cut } : cell)) }))
    return beyondPage({ reading, cells }, [{ ...part, rows }], form.tables.proactive).reading.headings[0]?.printed
  }
  expect(seen(true)).toBe(wanted)
  expect(seen(false)).toBe(heading.printed)
})
