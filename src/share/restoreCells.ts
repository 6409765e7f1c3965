/** The cells of a result from outside → cells as reading gives them: the number of each is what its text says. */
import { formCellAt } from '../model/equations'
import type { Cell, Cells, Report } from '../model/report'
import type { CellAddress } from '../statute/form'
import { readCellText } from '../text/cellText'
import { anchorOf } from './anchorOf'
import type { Result } from './resultSchema'

type PassedCell = NonNullable<Result['report']['cells'][CellAddress]>

/**
 * Where the number that came with a cell is not the one in its text, the text counts and the cell is in doubt.
 * @param report the tables say what a cell is to hold.
 * @returns the cells, with how many of them came with another number.
 */
export const restoreCells = (
  passed: Result['report']['cells'],
  report: Report,
): { readonly cells: Cells; readonly contradicted: number } => {
  let contradicted = 0
  const cells = Object.entries(passed).flatMap(([key, cell]) => {
    const address = key as CellAddress
    if (!cell) return []
    const value = numberIn(cell, address, report)
    if (value !== cell.value) contradicted++
    return [[address, restoreCell(cell, value)] as const]
  })
  return { cells: Object.fromEntries(cells), contradicted }
}

const numberIn = ({ text, unread }: PassedCell, address: CellAddress, report: Report): number | null => {
  if (unread) return null
  const read = readCellText(text, formCellAt(report, address)?.column.quantity)
  return read.kind === 'number' ? read.value : null
}

const restoreCell = ({ text, value: given, uncertain, unread, seen, ...placed }: PassedCell, value: number | null): Cell => ({
  text,
  value,
  anchor: anchorOf(placed),
  ...((uncertain || (value !== given && !unread)) && { uncertain: true }),
  ...(unread && { unread }),
  ...(seen && { seen }),
})
