/** A sheet → the table that it shows: without what is hidden, blank rows left out, each cell by its name. */
import { countLeading } from '../../model/leading'
import { type MarkupCell, type MarkupRow, type MarkupTable, paragraph } from '../markup/blocks'
import { Refusal } from '../refusal'
import { MAX_CELLS, tooManyCells } from './limits'
import { lostMerges } from './lostMerges'
import { doOverlap, type Merged, mergeCells, placeKey } from './mergeCells'
import { type CellPlace, columnName, type Floating, type Sheet, type SheetCell, type SheetCells } from './sheet'

export interface ShownSheet {
  /** null for a sheet that shows nothing. */
  readonly table: MarkupTable | null
  /** What stands in hidden rows and columns. */
  readonly hidden: readonly string[]
  /** Cells with a number that does not show. */
  readonly unshown: number
  /** Merged cells lie over each other: a program put them down wrong, or the file is damaged. */
  readonly overlapping: boolean
}

/** Up to so many columns, blank ones are kept; a wider sheet has its cells far apart. */
const MAX_KEPT = 64

/** Throws a refusal for more cells than are read. */
export const sheetToTable = (sheet: Sheet): ShownSheet => {
  const own = mergeCells(sheet)
  const places = [...own.cells].flatMap(([row, cells]) => [...cells.keys()].map(column => ({ row, column })))
  const isHidden = ({ row, column }: CellPlace) => sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)
  const shown = places.filter(place => !isHidden(place))
  const hidden = textsOf(own.cells, isHidden)
  const unshown = shown.filter(({ row, column }) => own.cells.get(row)?.get(column)?.unshown).length
  const rows = sorted(shown.map(({ row }) => row))
  const columns = keptColumns(sheet, sorted(shown.map(({ column }) => column)))
  if (rows.length * columns.length > MAX_CELLS) throw new Refusal(tooManyCells())
  const merged = sheet.merges.length > 0 ? own : { ...own, homes: homesOf(own.cells, rows, columns) }
  const printed = withFloating(toRows(sheet, merged, rows, columns), rows, columns.length, sheet.floating ?? [])
  return { table: printed.length > 0 ? { kind: 'table', rows: printed } : null, hidden, unshown, overlapping: doOverlap(sheet.merges) }
}

/** What cells say, wherever they stand or at some of their places. */
export const textsOf = (cells: SheetCells, isAt: (place: CellPlace) => boolean = () => true): string[] =>
  [...cells].flatMap(([row, own]) => [...own].flatMap(([column, { text }]) => (isAt({ row, column }) ? [text] : [])))

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((one, other) => one - other)

/** A column left blank between others is a column all the same: what was to stand in it may be missing. */
const keptColumns = ({ hiddenColumns }: Sheet, filled: readonly number[]): readonly number[] => {
  const [first = 0, last = -1] = [filled[0], filled.at(-1)]
  if (last - first >= MAX_KEPT) return filled
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(column => !hiddenColumns.has(column))
}

/** A sheet without merged cells came from a program that keeps none: what is left of them are their blanks. */
const homesOf = (cells: SheetCells, rows: readonly number[], columns: readonly number[]): Merged['homes'] => {
  const texts = rows.map(row => columns.map(column => cells.get(row)?.get(column)?.text ?? ''))
  return new Map(
    lostMerges(texts).flatMap(({ rowFrom, columnFrom, columnTo }) => {
      const [row, from, last] = [rows[rowFrom], columns[columnFrom], columns[columnTo - 1]]
      if (row === undefined || from === undefined || last === undefined) return []
      return [[placeKey(row, from), { rowFrom: row, rowTo: row + 1, columnFrom: from, columnTo: last + 1 }]]
    }),
  )
}

const toRows = (sheet: Sheet, { cells, homes }: Merged, rows: readonly number[], columns: readonly number[]): MarkupTable['rows'] => {
  const spans = spansOf(homes, rows, columns)
  /** For each column, by its place, the row from which on it is free again. */
  const free: number[] = []
  return rows.map((row, rowIndex) => ({
    cells: columns.flatMap((column, columnIndex): MarkupCell[] => {
      if ((free[columnIndex] ?? 0) > rowIndex) return []
      const span = spans.get(placeKey(row, column))
      const width = span ? widthFrom(free, rowIndex, columnIndex, span.columns) : 1
      for (let at = columnIndex; at < columnIndex + width; at++) free[at] = rowIndex + (span?.rows ?? 1)
      return [toCell(sheet.name, row, column, cells.get(row)?.get(column), { columns: width, rows: span?.rows ?? 1 })]
    }),
  }))
}

/** Merges that lie over each other are none of a sheet: the later one ends where the earlier one begins. */
const widthFrom = (free: readonly number[], row: number, from: number, columns: number): number => {
  let width = 1
  while (width < columns && (free[from + width] ?? 0) <= row) width++
  return width
}

interface Span {
  readonly columns: number
  readonly rows: number
}

/** Merges in rows and columns that show, by the first place of each. */
const spansOf = (homes: Merged['homes'], rows: readonly number[], columns: readonly number[]): ReadonlyMap<string, Span> => {
  const spans = new Map<string, Span>()
  for (const { rowFrom, rowTo, columnFrom, columnTo } of homes.values()) {
    const own = within(rows, rowFrom, rowTo)
    const wide = within(columns, columnFrom, columnTo)
    const [row, column] = [rows[own.first], columns[wide.first]]
    if (own.count > 0 && wide.count > 0 && row !== undefined && column !== undefined)
      spans.set(placeKey(row, column), { rows: own.count, columns: wide.count })
  }
  return spans
}

const within = (places: readonly number[], from: number, to: number) => {
  const first = countLeading(places, place => place < from)
  return { first, count: countLeading(places, place => place < to) - first }
}

/** What lies over the cells as rows of its own, each before the first row below its top that no cell from above reaches into. */
const withFloating = (
  printed: readonly MarkupRow[],
  rows: readonly number[],
  columns: number,
  floating: readonly Floating[],
): readonly MarkupRow[] => {
  if (floating.length === 0) return printed
  const joined = new Set(
    printed.flatMap(({ cells }, at) => cells.flatMap(cell => Array.from({ length: cell.rows - 1 }, (_, row) => at + 1 + row))),
  )
  const placeOf = ({ row }: Floating) => {
    const at = rows.findIndex((own, index) => own >= row && !joined.has(index))
    return at < 0 ? rows.length : at
  }
  const placed = floating.map(each => ({ at: placeOf(each), row: each.row, blocks: each.blocks })).sort((one, other) => one.row - other.row)
  const rowsAt = (place: number): MarkupRow[] =>
    placed.filter(({ at }) => at === place).map(({ blocks }) => ({ cells: [{ blocks, columns: Math.max(1, columns), rows: 1 }] }))
  return [...printed.flatMap((row, at) => [...rowsAt(at), row]), ...rowsAt(printed.length)]
}

const toCell = (sheet: string, row: number, column: number, cell: SheetCell | undefined, span: Span): MarkupCell => ({
  blocks: cell && cell.text !== '' ? [paragraph(cell.text)] : [],
  ...span,
  name: `${sheet === '' ? '' : `${sheet}!`}${columnName(column)}${row + 1}`,
  ...(cell?.doubt ? { doubt: true as const } : {}),
})
