/** A sheet of a binary workbook → its cells as shown, merged ones, hidden rows and columns, what lies over it. [MS-XLS] 2.1.7.20.5. */
import { damagedFile } from '../../failures'
import { Refusal } from '../../refusal'
import { MAX_CELLS, MAX_HIDDEN, MAX_MERGES, tooManyCells } from '../limits'
import type { Floating, Merge, SheetCell } from '../sheet'
import type { WorkbookSheet } from '../sheetsToSource'
import { shownValue } from '../shownValue'
import { cellsOf, type HeldCell, resultOf } from './cells'
import { cornersIn, floatingOf, nowhere } from './floating'
import type { Globals, SheetPlace } from './globals'
import { recordsFrom, types, viewOf, type XlsRecord } from './records'

/** Throws a refusal for more cells than are read. */
export const readSheet = (stream: Uint8Array, { name, at, hidden }: SheetPlace, globals: Globals): WorkbookSheet => {
  const held: HeldCell[] = []
  const merges: Merge[] = []
  const floating: Floating[] = []
  const [hiddenRows, hiddenColumns] = [new Set<number>(), new Set<number>()]
  let [hidesZeros, corners] = [false, nowhere]
  for (const record of ownRecords(stream, at)) {
    const last = held.at(-1)
    if (record.type === types.result && last?.value === null) held[held.length - 1] = { ...last, value: resultOf(record) }
    else if (record.type === types.merges) merges.push(...mergesOf(record))
    else if (record.type === types.row) hideRow(record, hiddenRows)
    else if (record.type === types.columns) hideColumns(record, hiddenColumns)
    else if (record.type === types.view) hidesZeros ||= ((record.chunks[0][0] ?? SHOWS_ZEROS) & SHOWS_ZEROS) === 0
    else if (record.type === types.drawing) corners = cornersIn(record) ?? corners
    else if (record.type === types.object || record.type === types.boxText) floating.push(...floatingOf(record, corners))
    else held.push(...cellsOf(record, globals))
    if (held.length > MAX_CELLS) throw new Refusal(tooManyCells())
  }
  const cells = shownCells(held, globals, hidesZeros)
  const uncalculated = held.filter(cell => cell.uncalculated).length
  const more = floating.length > 0 ? { floating } : {}
  return { sheet: { name, cells, merges: merges.slice(0, MAX_MERGES), hiddenRows, hiddenColumns, ...more }, hidden, uncalculated }
}

/** Charts in a sheet have records of their own within it. Throws a refusal where the sheet is cut off. */
function* ownRecords(stream: Uint8Array, at: number): Generator<XlsRecord> {
  let depth = 0
  for (const record of recordsFrom(stream, at)) {
    if (record.type === types.begin) depth++
    else if (record.type === types.end) depth--
    else if (depth === 1) yield record
    if (depth === 0) return
  }
  throw new Refusal(damagedFile())
}

const shownCells = (held: readonly HeldCell[], { styleOf, from1904 }: Globals, hidesZeros: boolean) => {
  const cells = new Map<number, Map<number, SheetCell>>()
  for (const { row, column, style, value } of held) {
    const cell = value ? shownValue(value, styleOf(style), { from1904, hidesZeros }) : { text: '', doubt: true as const }
    if (cell.text === '' && !cell.doubt) continue
    const own = cells.get(row) ?? new Map<number, SheetCell>()
    cells.set(row, own.set(column, cell))
  }
  return cells
}

const SHOWS_ZEROS = 0x10

const shorts = ({ chunks: [bytes] }: XlsRecord): number[] => {
  const view = viewOf(bytes)
  return Array.from({ length: bytes.length >> 1 }, (_, index) => view.getUint16(2 * index, true))
}

/** How many, then of each its first and last row and column. */
const mergesOf = (record: XlsRecord): Merge[] => {
  const [count = 0, ...places] = shorts(record)
  return Array.from({ length: Math.min(count, Math.floor(places.length / 4)) }, (_, index) => {
    const [rowFrom = 0, rowLast = 0, columnFrom = 0, columnLast = 0] = places.slice(4 * index, 4 * index + 4)
    return { rowFrom, rowTo: rowLast + 1, columnFrom, columnTo: columnLast + 1 }
  }).filter(({ rowFrom, rowTo, columnFrom, columnTo }) => rowFrom < rowTo && columnFrom < columnTo)
}

const HIDDEN_ROW = 0x20

const hideRow = (record: XlsRecord, hidden: Set<number>): void => {
  const [row = 0, , , , , , flags = 0] = shorts(record)
  if ((flags & HIDDEN_ROW) !== 0 && hidden.size < MAX_HIDDEN) hidden.add(row)
}

const hideColumns = (record: XlsRecord, hidden: Set<number>): void => {
  const [first = 0, last = 0, width = 1, , flags = 0] = shorts(record)
  if ((flags & 1) === 0 && width !== 0) return
  for (let column = first; column <= Math.min(last, MAX_HIDDEN); column++) hidden.add(column)
}
