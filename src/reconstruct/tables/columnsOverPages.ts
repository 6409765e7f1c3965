/** Columns that the form does not have in a table over several pages: their head stands on the first one, and lines bound each column alike on all. */
import type { PrintCell, PrintTable } from '../../model/print'
import type { Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { squashForm } from '../align/formWording'
import { squash } from '../align/labels'
import { SAME_LINE } from '../weights'

export interface ColumnsOverPages {
  readonly heads: readonly PrintCell[]
  /** The cells below them. */
  readonly cells: readonly PrintCell[]
}

/**
 * @param printed the parts of a table. @param isOther whether a text may be the head of a column of the report's own.
 * @returns null where the heads of the form do not stand in one part, or a row has not a cell under each of them: then nothing tells which is whose.
 */
export const columnsOverPages = (
  printed: readonly PrintTable[],
  { blocks: [block, ...others], layout }: Table,
  isOther: (text: string) => boolean,
): ColumnsOverPages | null => {
  const parts = printed.filter(({ evidence }) => evidence === 'rulings').map(({ rows }) => rows.flatMap(row => row.cells))
  if (layout !== 'rows' || !block || others.length > 0 || parts.length < 2) return null
  const labels = block.columns.map(({ label }) => squashForm(label))
  const headed = parts.flatMap(cells => {
    const heads = labels.map(label => cells.filter(cell => squash(cell.text) === label))
    return heads.every(found => found.length === 1) ? [{ cells, own: heads.flat() }] : []
  })
  const [first] = headed
  if (!first || headed.some(({ own }) => !own.every((head, at) => isUnder(head, first.own[at] as PrintCell)))) return null
  const isHead = (cell: PrintCell) =>
    isOther(cell.text) &&
    first.own.every(head => !overlap(head, cell)) &&
    first.own.some(head => cell.rowFrom < head.rowTo && head.rowFrom < cell.rowTo)
  const heads = first.cells.filter(isHead)
  if (heads.length === 0) return null
  const end = Math.max(...first.own.map(head => head.rowTo))
  const rows = parts.flatMap(cells => rowsOf(cells === first.cells ? cells.filter(cell => cell.rowFrom >= end) : cells))
  const figured = rows.filter(cells => cells.some(cell => first.own.some(head => isUnder(cell, head)) && looksLikeValue(cell.text)))
  const isWhole = (cells: readonly PrintCell[]) =>
    [...first.own, ...heads].every(head => cells.filter(cell => isUnder(cell, head)).length === 1)
  if (figured.length === 0 || !figured.every(isWhole)) return null
  return { heads, cells: rows.flat().filter(cell => heads.some(head => isUnder(cell, head))) }
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

const overlap = (one: PrintCell, other: PrintCell): boolean => Math.min(one.right, other.right) - Math.max(one.left, other.left) > SAME_LINE
