import { expect, it } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import type { CellAddress } from '../../statute/form'
import { forms } from '../../statute/forms'
import { drawReport, plainDrawing } from '../../testing/drawn'
import { withoutText } from '../../testing/oddPages'
import { withPages } from '../../testing/withPages'
import { type Band, wordToSlot } from '../align/band'
import { reconstruct } from '../reconstruct'
import { conserve } from './conserve'
import type { ReadTable } from './table'

const form = forms['2021']

it('figures of a row that lost its label are not those of the row above, though they stand amid the lines of its label', () => {
  const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 1103)]))
  const drawn = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, { ...plainDrawing, rules: 'none' })
  const { cells } = reconstruct(withoutText(drawn, '1.属于国家秘密'))
  const certain = Object.entries(cells).flatMap(([address, cell]) =>
    cell && !cell.unread && !cell.uncertain ? [[address, cell.text]] : [],
  )
  expect(certain.filter(([address, text]) => figures[address as string] !== text)).toEqual([])
  expect(certain.length).toBeGreaterThan(100)
})

it('figures of two rows that are together as many as a row has are none of one row, since some stand over others', () => {
  const own = (address: string) =>
    /refused\.inquiry\/(?:natural|research|others)|unavailable\.notHeld\/(?:natural|research|welfare|others)/.test(address)
  const isBlank = (address: string) => /refused\.inquiry|unavailable\.notHeld/.test(address) && !own(address)
  const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, isBlank(address) ? '' : String(index + 1103)]))
  const drawn = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, { ...plainDrawing, rules: 'horizontal' })
  const { cells } = reconstruct(withoutText(drawn, '1.本机关不掌握相关政府信息'))
  const wrong = Object.entries(cells).filter(([address, cell]) => cell && !cell.unread && !cell.uncertain && cell.text !== figures[address])
  expect(wrong).toEqual([])
})

it('where a label fell into the cell of the next row, others may have too: figures beside lines of two labels are no certain ones of either', () => {
  const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 1103)]))
  const drawn = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, { ...plainDrawing, rowsPerPage: 16 })
  const fallen: Readonly<Record<string, number>> = {
    '7.属于行政执法案卷': 20,
    行政机关不再处理其政府信息公开: 20,
    '2.申请人逾期未按收费通知要求缴': -20,
  }
  const moved = withPages(drawn, page => ({
    ...page,
    runs: page.runs.map(run => {
      const [left, top, right, bottom] = run.box
      const by = fallen[run.text] ?? 0
      return { ...run, box: [left, top + by, right, bottom + by] as const }
    }),
  }))
  const certain = Object.entries(reconstruct(moved).cells).flatMap(([address, cell]) =>
    cell && !cell.unread && !cell.uncertain ? [[address, cell.text]] : [],
  )
  expect(certain.filter(([address, text]) => figures[address as string] !== text)).toEqual([])
  expect(certain.length).toBeGreaterThan(100)
})

it('a row without figures is unread where another has those of several rows', () => {
  const { requests } = form.tables
  const rows = requests.blocks.flatMap(block => block.rows)
  const [first, second] = rows
  if (!first || !second) throw new Error('the form has rows')
  const slots = Array.from({ length: 14 }, (_, at) =>
    wordToSlot({ text: String(at), anchor: { line: 9, start: 3 * at, end: 3 * at + 1 }, left: at, right: at + 1, top: 9, bottom: 10 }),
  )
  const bandOf = (own: Band['slots']): Band => ({ labels: [], slots: own, order: 'loose', labelCell: -1, page: 0, bounded: true })
  const blank = { text: '', value: null, anchor: null }
  const address = `requests/${first.key}/total` as CellAddress
  const readOf = (own: Band['slots']): ReadTable => ({
    reading: { table: 'requests', form: form.id, anchor: null, rows: [], headings: [], note: null },
    cells: { [address]: blank },
    ...{ score: 0, recognised: 2, complete: false, figures: new Set() },
    alignment: {
      rows: [
        { row: first, band: bandOf([]), printed: first.label, tokens: [] },
        { row: second, band: bandOf(own), printed: second.label, tokens: [] },
      ],
      ...{ between: [[], [], []], score: 0, side: 'below' },
    },
  })
  const cellOf = (own: Band['slots']) => conserve(readOf(own), [], [], requests, new Set()).read.cells[address]
  expect(cellOf(slots)).toEqual({ ...blank, unread: true })
  expect(cellOf(slots.slice(0, 7))).toEqual(blank)
})
