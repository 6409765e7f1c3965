/** What tests of rules over several reports ask. */

import { rulesById } from '../check/catalogue'
import { findingsOf } from '../check/check'
import type { Case } from '../model/case'
import type { Report } from '../model/report'
import type { RuleId } from '../model/ruleArgs'
import type { CellOf } from '../model/subject'
import { messageOf } from '../words/messageOf'
import { caseOf } from './caseOf'

/** What one rule finds in a report beside others, with its sentence and the cells of them all. */
export const foundBeside = (rule: RuleId, report: Report, beside: Omit<Case, 'report' | 'claims'>) => {
  const known = rulesById.get(rule)
  if (!known) throw new Error(`no rule ${rule}`)
  return findingsOf(known, { ...caseOf(report), ...beside }).map(finding => ({
    ...finding,
    message: messageOf(finding),
    cells: finding.subject.kind === 'across' ? finding.subject.cells.map(named) : [],
  }))
}

/** before:requests/carriedOut/natural */
const named = ({ of, cell }: CellOf): string => `${of}:${cell}`
