/** The equations over a report and what each cell contributes to them: the very same that the arithmetic rules judge by. */
import type { Report } from '../model/report'
import { amountIn } from '../model/sums'
import type { CellAddress } from '../statute/form'

export { equationsOfReport, formOfTable, tablesOf } from '../model/sums'

/** What each cell of a report contributes to a sum; null where that is not known. */
export const amountsOf =
  (report: Report): ((address: CellAddress) => number | null) =>
  address =>
    amountIn(report, address)
