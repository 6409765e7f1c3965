/** Findings that may come from a wrong reading rather than from the report. */
import type { Finding } from '../../model/finding'
import type { Report } from '../../model/report'
import { cellsNamed } from '../../model/subject'
import type { CellAddress } from '../../statute/form'

/**
 * The cell of a finding that is to be looked at in the source first: read with doubt or not at all, or shown by a repair
 * to hold the right number after all. Null where the reading is not in doubt.
 * @param report with the user's changes.
 */
export const doubtfulCell = (report: Report, { subject, repairs = [] }: Finding): CellAddress | null => {
  const named = subject.kind === 'sum' ? [...subject.right, ...subject.left] : cellsNamed(subject)
  const unsure = named.find(address => report.cells[address]?.unread || report.cells[address]?.uncertain)
  const misread = repairs.find(repair => repair.cause === 'reading')
  return unsure ?? (Object.keys(misread?.set ?? {})[0] as CellAddress | undefined) ?? null
}
