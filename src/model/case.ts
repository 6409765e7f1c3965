/** What rules look at. */
import type { Claims } from './claim'
import type { Report } from './report'
import type { Settings } from './settings'

/** A report with what its text claims and, where they are at hand, the reports that it is held against. */
export interface Case {
  readonly report: Report
  readonly claims: Claims
  /** What the user chose; without it no local notice is asked for, and no words but ours. */
  readonly settings?: Settings
  /** The same agency's report of the year before. */
  readonly before?: Report
  /** Where years lie between, the latest of the same agency's earlier reports. */
  readonly earlier?: Report
  /** Another file with the same agency's report of the same year. */
  readonly twin?: Report
  /** The reports that this one sums up. */
  readonly parts?: readonly Report[]
  /** They are all that it sums up. */
  readonly complete?: true
  /** Agencies of the reports that are open with it; its own may be among them. */
  readonly others?: readonly string[]
}
