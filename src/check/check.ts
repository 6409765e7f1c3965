/** A case → its findings: runs every rule of the catalogue. */
import type { Case } from '../model/case'
import type { Finding } from '../model/finding'
import { forms } from '../statute/forms'
import { catalogue } from './catalogue'
import { inOrder } from './order'
import { withRepairs } from './repair'
import type { Flaw, Rule } from './rule'

/** Every finding of every rule, gravest first, then in the order of the document. The same case always gives the same list. */
export const check = (subject: Case): readonly Finding[] => {
  const findings = catalogue.flatMap(rule => findingsOf(rule, subject))
  return inOrder(withRepairs(findings, subject), subject.report)
}

/** The findings of one rule, in the order in which the rule gives them; none where what it needs is not at hand. */
export const findingsOf = (rule: Rule, subject: Case): readonly Finding[] => {
  if (subject[rule.needs] === undefined || (rule.group === 'template' && isOlderThanForms(subject))) return []
  const asks = rule.ofAbsence && subject.report.incomplete
  return rule.find(subject).map(flaw => ({ rule: rule.id, severity: rule.severity, ...flaw, ...(asks ? asQuestion(flaw) : {}) }))
}

/** No form bound a report of that year. */
const isOlderThanForms = ({ report: { year, form } }: Case): boolean => year !== null && year < forms[form].years.from

const asQuestion = ({ message }: Flaw): Pick<Finding, 'severity' | 'message'> => ({
  severity: 'review',
  message: `${message}（文件没有读全，也可能是没有读到）`,
})
