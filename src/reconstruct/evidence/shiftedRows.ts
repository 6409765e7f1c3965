/** Rows of the file's own tables that stand too far left, as where a cell beside them spans a row too few. */
import type { PrintCell, PrintRow } from '../../model/print'
import { looksLikeValue } from '../../text/cellText'

/**
 * A row ends so many columns before the one above it, with as many cells of figures as that has, and a cell over its beginning that is as wide
 * spans the rows right above it: that one was to span this row too. @returns the rows, such a row moved to where it ends with the others.
 */
export const withoutShiftedRows = (rows: readonly PrintRow[]): readonly PrintRow[] => {
  const spans = rows.flatMap(({ cells }) => cells.filter(cell => cell.rowTo - cell.rowFrom > 1))
  if (spans.length === 0) return rows
  return rows.map((row, at) => {
    const above = rows[at - 1]
    if (!above || row.cells.length === 0) return row
    const short = endOf(above) - endOf(row)
    const isShort = short > 0 && figuresAtEnd(row) > 1 && figuresAtEnd(row) === figuresAtEnd(above)
    const first = row.cells[0] as PrintCell
    const goesOn = (cell: PrintCell) =>
      cell.rowTo === first.rowFrom && cell.columnTo - cell.columnFrom === short && cell.columnFrom === first.columnFrom
    if (!isShort || !spans.some(goesOn) || row.cells.some(cell => cell.rowTo - cell.rowFrom > 1)) return row
    return { ...row, cells: row.cells.map(cell => moved(cell, short)) }
  })
}

const endOf = ({ cells }: PrintRow): number => Math.max(0, ...cells.map(cell => cell.columnTo))

/** Cells of one column at the end of a row in which figures stand, or nothing. */
const figuresAtEnd = ({ cells }: PrintRow): number => {
  const label = cells.findLastIndex(({ text, columnFrom, columnTo }) => columnTo - columnFrom > 1 || (text !== '' && !looksLikeValue(text)))
  return cells.length - 1 - label
}

const moved = (cell: PrintCell, by: number): PrintCell => ({
  ...cell,
  left: cell.left + by,
  right: cell.right + by,
  columnFrom: cell.columnFrom + by,
  columnTo: cell.columnTo + by,
  words: cell.words.map(word => ({ ...word, left: word.left + by, right: word.right + by })),
})
