/** Pages whose tables have rows and columns that only set the others apart, or count them. */
import { expect, it } from 'vitest'
import { readHtml } from '../../read/html/readHtml'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { everyFindingIn } from '../../testing/findingsIn'
import { type BuiltCell, type BuiltTable, buildParts } from '../../testing/marked'
import { tableHtml } from '../../testing/reportHtml'
import { reconstruct } from '../reconstruct'

const form = forms['2021']
/** Every cell has a figure of its own. */
const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 3)]))

const read = (change: (table: BuiltTable) => BuiltTable, own = figures) => {
  const body = buildParts(form, own).map(
    ({ heading, table, text }) => `<h2>${heading}</h2>${table ? tableHtml(change(table)) : ''}<p>${text.join('</p><p>')}</p>`,
  )
  const source = readHtml(
    new TextEncoder().encode(`<meta charset="utf-8"><h1>青石县水务局2023年政府信息公开工作年度报告</h1>${body.join('')}`),
  )
  if (!('lines' in source)) throw new Error('the page is read')
  const report = reconstruct(source)
  const is = (address: keyof typeof report.cells) => report.cells[address]
  return {
    right: cellsOf(form).filter(({ address }) => is(address)?.text === own[address] && !is(address)?.unread && !is(address)?.uncertain)
      .length,
    rules: new Set(
      everyFindingIn(report)
        .map(({ rule }) => rule)
        .filter(rule => /^(?:row|column|table|cell|form)-/.test(rule)),
    ),
  }
}

const whole = { right: 200, rules: new Set() }

const widthOf = (table: BuiltTable): number => (table[0] ?? []).reduce((sum, { columns = 1 }) => sum + columns, 0)
const blanks = (count: number): BuiltCell[] => Array.from({ length: count }, () => ({ text: '' }))

const rowsApart = (table: BuiltTable): BuiltTable =>
  table.flatMap(row => [row.map(cell => ({ ...cell, rows: 2 * (cell.rows ?? 1) - 1 })), blanks(widthOf(table) - spannedBelow(table, row))])

/** Columns of a row's cells that reach over the row below. */
const spannedBelow = (table: BuiltTable, row: BuiltTable[number]): number =>
  table
    .flatMap((own, at) => own.filter(cell => at <= table.indexOf(row) && at + (cell.rows ?? 1) > table.indexOf(row) + 1))
    .reduce((sum, { columns = 1 }) => sum + columns, 0)

const columnsApart = (table: BuiltTable): BuiltTable =>
  table.map(row =>
    row.flatMap(cell =>
      (cell.columns ?? 1) > 1 ? [{ ...cell, columns: 2 * (cell.columns ?? 1) }] : [cell, { text: '', rows: cell.rows ?? 1 }],
    ),
  )

const counted = (table: BuiltTable): BuiltTable => table.map((row, at) => [{ text: String(at + 1) }, ...row])

/** The rows of figures counted below 序号. */
const countedBelow = (table: BuiltTable): BuiltTable => {
  const first = table.findIndex(row => row.some(({ text }) => /^\d+$/.test(text)))
  return table.map((row, at) =>
    at === 0 ? [{ text: '序号', rows: first }, ...row] : at < first ? row : [{ text: String(at - first + 1) }, ...row],
  )
}

it.each([
  ['blank rows between all rows', rowsApart],
  ['blank columns beside all columns', columnsApart],
  ['both', (table: BuiltTable) => columnsApart(rowsApart(table))],
  ['numbers before all rows, those of heads too', counted],
])('%s leave every figure in its cell', (_, change) => expect(read(change)).toEqual(whole))

it('numbers below a head of their own are no figures', () => {
  expect(read(table => (widthOf(table) === 15 ? countedBelow(table) : table))).toEqual(whole)
})

it('what is left blank below its head is blank, among blank rows and columns too', () => {
  const without = Object.fromEntries(
    Object.entries(figures).map(([address, text]) => [address, /\/legal$|^proceedings/.test(address) ? '' : text]),
  )
  for (const change of [(table: BuiltTable) => table, rowsApart, columnsApart])
    expect(read(change, without)).toEqual({ right: 200, rules: new Set(['cell-blank']) })
})
