/** What rules look at. */
import type { Claims } from './claim'
import type { Report } from './report'

/** A report with what its text claims and, where they are at hand, the reports that it is held against. */
export interface Case {
  readonly report: Report
  readonly claims: Claims
  /** The same agency's report of the year before. */
  readonly before?: Report
  /** The reports that this one sums up. */
  readonly parts?: readonly Report[]
}
