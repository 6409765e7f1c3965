/** The totals as plain tables for the clipboard. */
import type { Report } from '../../model/report'
import type { CellTotal } from '../../model/totals'
import type { SpannedTable } from '../../share/office/paper'
import { tablesOf } from '../../store/verdict/amounts'
import { plainTables } from '../clipboard/copyTable'

/** In the layout of the form; a sum that is not known is ？, never a number. */
export const totalsTable = (leading: Report, totals: readonly CellTotal[]): readonly SpannedTable[] => {
  const sums = new Map(totals.map(({ cell, sum }) => [cell, sum]))
  return plainTables(tablesOf(leading), ({ address }) => `${sums.get(address) ?? '？'}`)
}
