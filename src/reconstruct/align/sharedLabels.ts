/** Where the line between two rows is lost on the labels' side alone, one cell holds the labels of both, or a row's with its group. */
import { gather } from '../../model/gather'
import type { PrintCell, PrintRow } from '../../model/print'
import { looksLikeValue } from '../../text/cellText'
import { squash } from './labels'

/**
 * Puts the figures of rows that share the cell of their label in doubt: which row's they are only their places tell.
 * @param edge left edge of the columns of figures. @param labels of the rows of the form, squashed.
 */
export const doubtShared = (rows: readonly PrintRow[], edge: number, labels: readonly string[]): readonly PrintRow[] => {
  const isLabel = (cell: PrintCell) => (cell.left + cell.right) / 2 < edge
  const hasFigures = (row: PrintRow) => row.cells.some(cell => !isLabel(cell) && cell.text !== '' && looksLikeValue(cell.text))
  const shared = new Set<number>()
  for (const cell of gather(rows, row => row.cells)) {
    if (cell.rowTo - cell.rowFrom < 2 || !isLabel(cell)) continue
    const text = squash(cell.text)
    const said = labels.filter(label => text.includes(label)).length
    if (said === 0) continue
    const own = Array.from({ length: cell.rowTo - cell.rowFrom }, (_, at) => cell.rowFrom + at)
    if (said > 1 || own.filter(at => rows[at] && hasFigures(rows[at])).length > 1) for (const at of own) shared.add(at)
  }
  if (shared.size === 0) return rows
  return rows.map((row, at) =>
    shared.has(at) ? { ...row, cells: row.cells.map(cell => (isLabel(cell) ? cell : { ...cell, uncertain: true as const })) } : row,
  )
}
