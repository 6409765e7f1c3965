/** Columns that the form does not have in ruled tables: lines bound them alike from their head down, over blocks with heads of their own and pages without any. */
import type { PrintCell, PrintTable } from '../../model/print'
import type { Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { labelsOf, squashForm } from '../align/formWording'
import { squash } from '../align/labels'
import { SAME_LINE } from '../weights'

export interface RuledColumns {
  readonly heads: readonly PrintCell[]
  /** The cells below them. */
  readonly cells: readonly PrintCell[]
}

/**
 * @param printed the parts of a table. @param isOther whether a text may be the head of a column of the report's own.
 * @returns null where no such head stands beside all those of the form's first block, or a row has not a cell under it and, where all rows have the
 * same heads, under each of these: then nothing tells which cell is whose. Nor where labels of the form stand under it.
 */
export const ruledColumns = (printed: readonly PrintTable[], table: Table, isOther: (text: string) => boolean): RuledColumns | null => {
  const parts = printed.filter(({ evidence }) => evidence === 'rulings').map(({ rows }) => rows.flatMap(row => row.cells))
  const wanted = table.blocks.map(({ columns }) => columns.map(({ label }) => squashForm(label)))
  const ownIn = (cells: readonly PrintCell[]) => cells.filter(cell => wanted.flat().includes(squash(cell.text)))
  const first = parts.find(cells => wanted[0]?.every(label => cells.filter(cell => squash(cell.text) === label).length === 1))
  if (table.layout !== 'rows' || !first) return null
  const all = parts.flatMap(ownIn)
  const own = ownIn(first).filter(cell => wanted[0]?.includes(squash(cell.text)))
  const heads = first.filter(
    cell =>
      isOther(cell.text) &&
      own.some(head => cell.rowFrom < head.rowTo && head.rowFrom < cell.rowTo) &&
      all.every(head => !overlap(head, cell)),
  )
  if (heads.length === 0) return null
  const below = parts.flatMap(cells =>
    rowsOf(cells).filter(row => cells !== first || row.every(cell => heads.every(head => cell.rowFrom >= head.rowTo))),
  )
  const labels = new Set(labelsOf(table))
  const isRow = (row: readonly PrintCell[]) =>
    row.some(cell => labels.has(squash(cell.text)) || (wanted.length === 1 && isUnderAny(cell, own) && looksLikeValue(cell.text)))
  const told = wanted.length === 1 ? [...own, ...heads] : heads
  const rows = below.filter(isRow)
  if (rows.length === 0 || !rows.every(row => told.every(head => row.filter(cell => isUnder(cell, head)).length === 1))) return null
  const cells = below.flat().filter(cell => isUnderAny(cell, heads))
  // Where a line between a head and a label is lost the two are one cell, which is no head of the office's own: labels of the form stand below it.
  return cells.some(({ text }) => labels.has(squash(text))) ? null : { heads, cells }
}

const rowsOf = (cells: readonly PrintCell[]): PrintCell[][] => {
  const rows = new Map<number, PrintCell[]>()
  for (const cell of cells) {
    const row = rows.get(cell.rowFrom)
    if (row) row.push(cell)
    else rows.set(cell.rowFrom, [cell])
  }
  return [...rows.values()]
}

/** Whether a cell has the edges of a head. */
const isUnder = (cell: PrintCell, head: PrintCell): boolean =>
  Math.abs(cell.left - head.left) <= SAME_LINE && Math.abs(cell.right - head.right) <= SAME_LINE

const isUnderAny = (cell: PrintCell, heads: readonly PrintCell[]): boolean => heads.some(head => isUnder(cell, head))

const overlap = (one: PrintCell, other: PrintCell): boolean => Math.min(one.right, other.right) - Math.max(one.left, other.left) > SAME_LINE
