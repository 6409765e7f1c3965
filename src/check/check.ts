/** Report → findings: runs every rule of the catalogue. */
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import { catalogue } from './catalogue'
import { inOrder } from './order'
import { withRepairs } from './repair'
import type { Rule } from './rule'

/** Every finding of every rule, gravest first, then in the order of the document. The same report always gives the same list. */
export const check = (report: Report): readonly Finding[] => {
  const findings = catalogue.flatMap(rule => findingsOf(rule, report))
  return inOrder(withRepairs(findings, report), report)
}

/** The findings of one rule, in the order in which the rule gives them. */
export const findingsOf = (rule: Rule, report: Report): readonly Finding[] =>
  rule.find(report).map(flaw => ({ rule: rule.id, severity: rule.severity, ...flaw }))
