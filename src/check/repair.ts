/** The smallest changes that settle the sums. */

import type { Case } from '../model/case'
import type { Finding, Repair } from '../model/finding'
import type { Cell, Report } from '../model/report'
import type { Equation } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
import { forms } from '../statute/forms'
import { type Cause, causesIn } from './repair/causes'
import type { Cover } from './repair/covers'
import { doubtsIn } from './repair/doubts'
import { faultsOf } from './repair/faults'
import type { Patch } from './repair/patches'
import { rankCovers } from './repair/rank'
import { type System, systemOf } from './repair/system'

/** Where more explanations fit a finding, none of them is likely. */
const mostRepairs = 5

/**
 * The findings, the arithmetic ones with what would settle them.
 *
 * The report as a whole is settled with the fewest cells; of that, each finding gets the connected changes that settle it, best first.
 * The first repairs of all findings together settle the report. Independent faults stay apart: a slip in 表四 is no part of the repair
 * of another in 表三.
 */
export const withRepairs = (findings: readonly Finding[], subject: Case): readonly Finding[] => {
  const reported = new Set(findings.flatMap(finding => keyOfFinding(finding) ?? []))
  if (reported.size === 0) return findings
  const repairs = repairsBySum(subject, reported)
  return findings.map(finding => {
    const key = keyOfFinding(finding)
    return key === null ? finding : { ...finding, repairs: repairs.get(key) ?? [] }
  })
}

/** A sum is known by its rule and by the first cell on its right. */
const keyOf = (rule: string, right: readonly CellAddress[]): string => `${rule} ${right[0]}`

const keyOfFinding = ({ rule, totals }: Finding): string | null => (totals && sumRules.has(rule) ? keyOf(rule, totals) : null)

const sumRules: ReadonlySet<string> = new Set(Object.values(forms).flatMap(form => form.sums.map(sum => sum.rule)))

const repairsBySum = ({ report, claims }: Case, reported: ReadonlySet<string>): ReadonlyMap<string, readonly Repair[]> => {
  const key = ({ rule, right }: Equation): string => keyOf(rule, right)
  const system = systemOf(report, equation => reported.has(key(equation)))
  const causeOf = causesIn(report, system)
  const doubts = doubtsIn(claims)
  const doubtsAfter = (cover: Cover): number => doubts(changed(report, system, cover.patches))
  const repairs = new Map<string, readonly Repair[]>()
  for (const fault of faultsOf(system)) {
    const covers = rankCovers(fault.covers, system, { causeOf, doubtsAfter })
    for (const equation of fault.equations) {
      const patches = covers.flatMap(cover => cover.patches.filter(({ settles }) => settles.includes(equation)))
      const its = [...new Set(patches)].slice(0, mostRepairs).map(patch => repairOf(system, patch, causeOf(patch)))
      repairs.set(key(system.equations[equation] as Equation), its)
    }
  }
  return repairs
}

const repairOf = (system: System, patch: Patch, cause: Cause | null): Repair => ({
  set: Object.fromEntries(valuesAfter(system, patch)),
  ...(cause && { cause: cause.cause }),
})

const valuesAfter = (system: System, { changes }: Patch): readonly (readonly [CellAddress, number])[] =>
  changes.map(({ cell, by }) => {
    const { address, amount } = system.cells[cell] as System['cells'][number]
    return [address, amount + by]
  })

/** The report as it would be. */
const changed = (report: Report, system: System, patches: readonly Patch[]): Report => {
  const values = patches.flatMap(patch => valuesAfter(system, patch))
  const cells = values.map(([address, value]) => [address, { ...(report.cells[address] as Cell), text: String(value), value }] as const)
  return { ...report, cells: { ...report.cells, ...Object.fromEntries(cells) } }
}
