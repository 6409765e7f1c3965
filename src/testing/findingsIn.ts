/** What tests of rules ask: which rules speak, and of which cells. */
import { check } from '../check/check'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { RuleId } from '../model/ruleArgs'
import type { CellAddress } from '../statute/form'
import { caseOf } from './caseOf'
import { laidOpen } from './finding'

/** Every finding, in their order. */
export const everyFindingIn = (report: Report): readonly Finding[] => check(caseOf(report))

/** Ids of the rules that find something, one a finding, in the order of the findings. */
export const rulesIn = (report: Report): readonly string[] => everyFindingIn(report).map(finding => finding.rule)

/** The findings of one rule, laid open. */
export const findingsIn = (report: Report, rule: RuleId) =>
  everyFindingIn(report)
    .filter(finding => finding.rule === rule)
    .map(laidOpen)

/** The cells of each finding of one rule. */
export const cellsIn = (report: Report, rule: RuleId): readonly (readonly CellAddress[])[] =>
  findingsIn(report, rule).map(({ cells }) => cells)
