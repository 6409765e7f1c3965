/** A case → its findings: runs every rule of the catalogue. */
import type { Case } from '../model/case'
import { type Finding, type Made, type Said, withIds } from '../model/finding'
import type { RuleId } from '../model/ruleArgs'
import { forms } from '../statute/forms'
import { catalogue } from './catalogue'
import { inOrder } from './order'
import { withRepairs } from './repair'
import type { Rule } from './rule'

/** Every finding of every rule, gravest first, then in the order of the document. The same case always gives the same list. */
export const check = (subject: Case): readonly Finding[] => {
  const made = catalogue.flatMap(rule => findingsOf(rule, subject))
  return withIds(inOrder(withRepairs(made, subject), subject.report))
}

/** The findings of one rule, in the order in which the rule gives them; none where what it needs is not at hand. */
export const findingsOf = <Id extends RuleId>(rule: Rule<Id>, subject: Case): readonly Made<Id>[] => {
  if (subject[rule.needs] === undefined || (rule.group === 'template' && isOlderThanForms(subject))) return []
  if (rule.profile && !subject.settings?.profiles.includes(rule.profile)) return []
  const asks = rule.ofAbsence && subject.report.incomplete
  return rule.find(subject).map(({ args, ...flaw }) => {
    const said: Said<Id> = { rule: rule.id, args, ...(asks && { asks }) }
    return { severity: asks ? 'review' : rule.severity, ...flaw, ...said }
  })
}

/** No form bound a report of that year. */
const isOlderThanForms = ({ report: { year, form } }: Case): boolean => year !== null && year < forms[form].years.from
