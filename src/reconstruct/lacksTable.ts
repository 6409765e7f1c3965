import type { SourceDocument } from '../model/source'
import { tableKeys, tableOfAddress } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
import { forms } from '../statute/forms'
import { isReport } from './outline/otherKind'
import { withSettledPages } from './pages/settledPages'
import { reconstruct } from './reconstruct'

/** Whether a report has not all tables of its form in print: pictures amid it may be the others. */
export const lacksTable = (source: SourceDocument): boolean => {
  const report = reconstruct(withSettledPages(source))
  const { tables, cells, form, year } = report
  if (!isReport(report, source) || (year !== null && year < forms[form].years.from)) return false
  const filled = new Set(Object.keys(cells).map(address => tableOfAddress(address as CellAddress)))
  return tableKeys.some(key => !tables[key] || !filled.has(key))
}
