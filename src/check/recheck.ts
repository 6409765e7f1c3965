/** What cells alone tell, asked again of a result that was passed on: its sender may have left findings out. */
import type { Case } from '../model/case'
import { reportWithEdits } from '../model/edits'
import { type Finding, type Made, type Severity, severities, withIds } from '../model/finding'
import type { Report } from '../model/report'
import type { Outcome, TriedOut } from '../model/result'
import { cellsNamed } from '../model/subject'
import { catalogue, rulesById } from './catalogue'
import { findingsOf, isGraver, ofWords } from './check'
import { inForceImplausible } from './plausibility/in-force-implausible'
import { regulationsAuthority } from './plausibility/regulations-authority'
import { withRepairs } from './repair'
import type { Rule } from './rule'
import { pagesPassedOn, softened } from './softened'

type Whole = Extract<Outcome, { ok: true }>

/**
 * The outcome with what its cells show and its findings lack; all that came with it stays, in its order, with its decisions.
 * So do the findings about what its sender tried out. No finding weighs less than its rule says, and what cells tell is asked whether
 * its sender had the rule switched off or not. An outcome of a report that was read here is given back as it is.
 * @param claims of the running text, which was not passed on.
 */
export const recheck = (outcome: Whole, claims: Case['claims']): Whole => {
  const { passed } = outcome
  if (!passed) return outcome
  const rulesOff = passed.rulesOff.filter(rule => !ofCells.some(({ id }) => id === rule))
  const asked = rulesOff.length < passed.rulesOff.length ? { ...outcome, passed: { ...passed, rulesOff } } : outcome
  const again = withLacking(asked, asked.passed ?? passed, claims)
  return passed.tried ? withTried(again, passed.tried, claims) : again
}

const withLacking = (outcome: Whole, passed: Passed, claims: Case['claims']): Whole => {
  const { report } = outcome
  const findings = weighed(outcome.findings, report)
  const added = lackingIn(findings, { report, claims })
  if (added.length === 0 && findings === outcome.findings) return outcome
  const all = [
    ...findings.map((finding, at) => ({ finding, decision: passed.decisions[at] ?? null })),
    ...added.map(finding => ({ finding, decision: null })),
  ].sort((one, other) => gravity(one.finding) - gravity(other.finding))
  return {
    ...outcome,
    findings: withIds(all.map(({ finding }) => finding)),
    passed: { ...passed, decisions: all.map(({ decision }) => decision) },
  }
}

const withTried = (outcome: Whole, tried: TriedOut, claims: Case['claims']): Whole => {
  if (!outcome.passed) return outcome
  const told = weighed(tried.findings, outcome.report)
  const added = lackingIn(told, { report: reportWithEdits(outcome.report, tried.cells), claims })
  if (added.length === 0 && told === tried.findings) return outcome
  const findings = withIds([...told, ...added].sort((one, other) => gravity(one) - gravity(other)))
  return { ...outcome, passed: { ...outcome.passed, tried: { ...tried, findings } } }
}

/** Findings none of which is called less than its rule may; the very same where none is. */
const weighed = (findings: readonly Finding[], report: Report): readonly Finding[] =>
  findings.some(finding => leastOf(finding, report) !== null)
    ? findings.map(finding => ({ ...finding, severity: leastOf(finding, report) ?? finding.severity }))
    : findings

/** What a finding that weighs too little must weigh; null for one that weighs enough. Of a file not read whole a rule may only ask. */
const leastOf = (finding: Finding, report: Report): Severity | null => {
  const rule = rulesById.get(finding.rule)
  if (rule?.needs !== 'report') return null
  const mayAsk = rule.ofAbsence || (report.losses.length > 0 && ofWords.has(rule.group))
  const asks = mayAsk && isGraver(rule.severity) ? 'review' : rule.severity
  const least = softened(asks, finding.subject, { report }, pagesPassedOn(report))
  return gravity(finding) > severities.indexOf(least) ? least : null
}

/** What the cells show and these findings do not tell. */
const lackingIn = (findings: readonly Finding[], asked: Case): readonly Made[] => {
  const made = ofCells.flatMap(rule => findingsOf(rule, asked))
  if (made.every(finding => isAmong(findings, finding))) return []
  return withRepairs(made, asked).filter(finding => !isAmong(findings, finding))
}

type Passed = NonNullable<Whole['passed']>

/** Rules that need neither text nor labels, which a result does not carry whole. Who reports is part of it. */
const ofCells: readonly Rule[] = [
  ...catalogue.filter(({ group, needs }) => needs === 'report' && (group === 'arithmetic' || group === 'cells')),
  inForceImplausible,
  regulationsAuthority,
]

const gravity = ({ severity }: Pick<Finding, 'severity'>): number => severities.indexOf(severity)

/** A sum is among them by its very cells; cells with the same trouble may have been told one by one, or together. */
const isAmong = (findings: readonly Finding[], { rule, subject }: Made): boolean => {
  const told = findings.filter(finding => finding.rule === rule).map(finding => cellsNamed(finding.subject))
  const cells = cellsNamed(subject)
  if (rule === inForceImplausible.id || subject.kind === 'sum') return told.some(others => others.join() === cells.join())
  const all = new Set(told.flat())
  return cells.every(cell => all.has(cell))
}
