/** What cells alone tell, asked again of a result that was passed on: its sender may have left findings out. */
import type { Case } from '../model/case'
import { type Finding, type Made, severities, withIds } from '../model/finding'
import type { Outcome } from '../model/result'
import { cellsNamed } from '../model/subject'
import { catalogue } from './catalogue'
import { findingsOf } from './check'
import { inForceImplausible } from './plausibility/in-force-implausible'
import { withRepairs } from './repair'
import type { Rule } from './rule'

type Whole = Extract<Outcome, { ok: true }>

/**
 * The outcome with what its cells show and its findings lack; all that came with it stays, in its order, with its decisions.
 * Rules that its sender had switched off are not asked. An outcome of a report that was read here is given back as it is.
 * @param claims of the running text, which was not passed on.
 */
export const recheck = (outcome: Whole, claims: Case['claims']): Whole => {
  const { report, findings, passed } = outcome
  if (!passed) return outcome
  const made = ofCells.filter(({ id }) => !passed.rulesOff.includes(id)).flatMap(rule => findingsOf(rule, { report, claims }))
  if (made.every(finding => isAmong(findings, finding))) return outcome
  const added = withRepairs(made, { report, claims }).filter(finding => !isAmong(findings, finding))
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
