import { claim } from '../claims/claim'
import type { Case } from '../model/case'
import type { Report } from '../model/report'

/** A report as the rules look at it. */
export const caseOf = (report: Report): Case => ({ report, claims: claim(report) })
