/** Rows and columns of blank cells that only set the others of a table apart, as pages made by hand and sheets saved as pages have them. */
import { gather } from '../../model/gather'
import type { PrintCell, PrintRow } from '../../model/print'
import { looksLikeValue } from '../../text/cellText'

/** @param rows of one of a file's own tables, counted from 0. */
export const withoutSpacers = (rows: readonly PrintRow[]): readonly PrintRow[] => withoutSpacerColumns(withoutSpacerRows(rows))

/**
 * Every second row is blank throughout, and no other is left out: of three blank rows one after another the middle one may be the figures, left blank.
 */
const withoutSpacerRows = (rows: readonly PrintRow[]): readonly PrintRow[] => {
  const parity = rows[0]?.cells.every(isBlank) ? 0 : 1
  const isSpacer = (row: number) => row % 2 === parity
  if (rows.length < 4 || !rows.every(({ cells }, row) => !isSpacer(row) || cells.every(isBlank))) return rows
  /** How many of the others stand before a row. */
  const before = (row: number) => Math.ceil((row - (parity === 0 ? 1 : 0)) / 2)
  return rows
    .filter((_, row) => !isSpacer(row))
    .map(row => ({
      ...row,
      cells: row.cells.map(cell => ({
        ...cell,
        rowFrom: before(cell.rowFrom),
        rowTo: Math.max(before(cell.rowFrom) + 1, before(cell.rowTo)),
      })),
    }))
}

/**
 * A column in which nothing is printed, while above all figures single heads stand on both sides of it, or the head over all labels reaches over
 * it: a column of the form has a head, if no figure.
 */
const withoutSpacerColumns = (rows: readonly PrintRow[]): readonly PrintRow[] => {
  const figures = rows.findIndex(({ cells }) => cells.some(cell => cell.text !== '' && looksLikeValue(cell.text)))
  const heads = gather(figures < 0 ? rows : rows.slice(0, figures), ({ cells }) => cells.filter(isNarrow))
  const named = heads.filter(cell => !isBlank(cell)).map(cell => cell.columnFrom)
  if (named.length === 0) return rows
  const [first, last] = [Math.min(...named), Math.max(...named)]
  const nameless = new Set(heads.map(cell => cell.columnFrom))
  const printed = new Set(gather(rows, ({ cells }) => cells.filter(cell => !isBlank(cell) && isNarrow(cell)).map(cell => cell.columnFrom)))
  const isSpacer = (column: number) =>
    !printed.has(column) && (column < first ? !nameless.has(column) : column < last && nameless.has(column))
  return rows.map(row => ({ ...row, cells: row.cells.filter(cell => !(isBlank(cell) && isNarrow(cell) && isSpacer(cell.columnFrom))) }))
}

const isBlank = (cell: PrintCell): boolean => cell.text === '' && !cell.crowded

const isNarrow = ({ columnFrom, columnTo }: PrintCell): boolean => columnTo - columnFrom === 1
