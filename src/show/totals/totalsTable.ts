/** The totals as plain tables for the clipboard. */
import type { Report } from '../../model/report'
import type { CellTotal } from '../../model/totals'
import { tablesOf } from '../../store/verdict/amounts'
import type { PlainTable } from '../clipboard/copyTable'
import { statutoryCells } from '../export/statutoryCells'

/** In the layout of the form; a sum that is not known is ？, never a number. */
export const totalsTable = (leading: Report, totals: readonly CellTotal[]): readonly PlainTable[] => {
  const sums = new Map(totals.map(({ cell, sum }) => [cell, sum]))
  return tablesOf(leading).map(table =>
    statutoryCells(table).map(row =>
      row.map(cell => {
        if (!cell) return null
        const { columns, rows } = cell
        if (cell.kind !== 'figure') return { text: cell.text, columns, rows, isHead: true }
        return { text: `${sums.get(cell.place.address) ?? '？'}`, columns, rows }
      }),
    ),
  )
}
