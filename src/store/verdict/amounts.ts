/** The equations over a report and what each cell contributes to them: the very same that the arithmetic rules judge by. */

import { amountIn } from '../../model/equations'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'

export { equationsOfReport, formOfTable, tablesOf } from '../../model/equations'

/** What each cell of a report contributes to a sum; null where that is not known. */
export const amountsOf =
  (report: Report): ((address: CellAddress) => number | null) =>
  address =>
    amountIn(report, address)
