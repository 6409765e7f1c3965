import type { Case } from '../model/case'
import { type Finding, severities, withIds } from '../model/finding'
import { catalogue } from './catalogue'
import { findingsOf } from './check'

/** The rules that look at a report beside others. */
export const acrossRules = catalogue.filter(({ group }) => group === 'across')

/** What is found in one report beside those of its case, gravest first; what `check` finds in it alone is left out. */
export const checkBeside = (subject: Case): readonly Finding[] => {
  const made = acrossRules.flatMap(rule => findingsOf(rule, subject))
  return withIds(severities.flatMap(severity => made.filter(finding => finding.severity === severity)))
}
