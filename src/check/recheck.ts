/** What cells alone tell, asked again of a result that was passed on: its sender may have left findings out. */
import type { Case } from '../model/case'
import { reportWithEdits } from '../model/edits'
import { type Finding, type Made, severities, withIds } from '../model/finding'
import type { Outcome, TriedOut } from '../model/result'
import { cellsNamed } from '../model/subject'
import { catalogue } from './catalogue'
import { findingsOf } from './check'
import { inForceImplausible } from './plausibility/in-force-implausible'
import { withRepairs } from './repair'
import type { Rule } from './rule'

type Whole = Extract<Outcome, { ok: true }>

/**
 * The outcome with what its cells show and its findings lack; all that came with it stays, in its order, with its decisions.
 * So do the findings about what its sender tried out. Rules that its sender had switched off are not asked.
 * An outcome of a report that was read here is given back as it is.
 * @param claims of the running text, which was not passed on.
 */
export const recheck = (outcome: Whole, claims: Case['claims']): Whole => {
  const { report, passed } = outcome
  if (!passed) return outcome
  const again = withLacking(outcome, passed, { report, claims })
  return passed.tried ? withTried(again, passed.tried, claims) : again
}

const withLacking = (outcome: Whole, passed: Passed, asked: Case): Whole => {
  const { findings } = outcome
  const added = lackingIn(findings, passed.rulesOff, asked)
  if (added.length === 0) return outcome
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
  const report = reportWithEdits(outcome.report, tried.cells)
  const added = lackingIn(tried.findings, outcome.passed.rulesOff, { report, claims })
  const findings = withIds([...tried.findings, ...added].sort((one, other) => gravity(one) - gravity(other)))
  return added.length === 0 ? outcome : { ...outcome, passed: { ...outcome.passed, tried: { ...tried, findings } } }
}

/** What the cells show and these findings do not tell. */
const lackingIn = (findings: readonly Finding[], rulesOff: readonly string[], asked: Case): readonly Made[] => {
  const made = ofCells.filter(({ id }) => !rulesOff.includes(id)).flatMap(rule => findingsOf(rule, asked))
  if (made.every(finding => isAmong(findings, finding))) return []
  return withRepairs(made, asked).filter(finding => !isAmong(findings, finding))
}

type Passed = NonNullable<Whole['passed']>

/** Rules that need neither text nor labels, which a result does not carry whole. */
const ofCells: readonly Rule[] = [
  ...catalogue.filter(({ group, needs }) => needs === 'report' && (group === 'arithmetic' || group === 'cells')),
  inForceImplausible,
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
