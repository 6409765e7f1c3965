/** Report → findings: runs every rule of the catalogue. */
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import { catalogue } from './catalogue'
import { inOrder } from './order'
import { withRepairs } from './repair'
import type { Flaw, Rule } from './rule'

/** Every finding of every rule, gravest first, then in the order of the document. The same report always gives the same list. */
export const check = (report: Report): readonly Finding[] => {
  const findings = catalogue.flatMap(rule => findingsOf(rule, report))
  return inOrder(withRepairs(findings, report), report)
}

/** The findings of one rule, in the order in which the rule gives them. */
export const findingsOf = (rule: Rule, report: Report): readonly Finding[] => {
  const asks = rule.ofAbsence && report.incomplete
  return rule.find(report).map(flaw => ({ rule: rule.id, severity: rule.severity, ...flaw, ...(asks ? asQuestion(flaw) : {}) }))
}

const asQuestion = ({ message }: Flaw): Pick<Finding, 'severity' | 'message'> => ({
  severity: 'review',
  message: `${message}（文件没有读全，也可能是没有读到）`,
})
