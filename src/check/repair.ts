/** The smallest changes that settle the sums. */

import type { Case } from '../model/case'
import type { Made, Repair } from '../model/finding'
import type { Cell, Report } from '../model/report'
import { isSumOf } from '../model/subject'
import type { Equation } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
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
export const withRepairs = (findings: readonly Made[], subject: Case): readonly Made[] => {
  const sums = findings.filter(({ subject: { kind } }) => kind === 'sum')
  if (sums.length === 0) return findings
  const repairs = repairsOf(subject, equation => sums.some(finding => isSumOf(finding.subject, equation)))
  return findings.map(finding =>
    finding.subject.kind === 'sum'
      ? { ...finding, repairs: repairs.find(({ equation }) => isSumOf(finding.subject, equation))?.repairs ?? [] }
      : finding,
  )
}

interface Repaired {
  readonly equation: Equation
  readonly repairs: readonly Repair[]
}

/** The equations that are broken, each with what would settle it. */
const repairsOf = ({ report, claims }: Case, isReported: (equation: Equation) => boolean): readonly Repaired[] => {
  const system = systemOf(report, isReported)
  const causeOf = causesIn(report, system)
  const doubts = doubtsIn(claims)
  const doubtsAfter = (cover: Cover): number => doubts(changed(report, system, cover.patches))
  return faultsOf(system).flatMap(fault => {
    const covers = rankCovers(fault.covers, system, { causeOf, doubtsAfter })
    return fault.equations.map(equation => {
      const patches = covers.flatMap(cover => cover.patches.filter(({ settles }) => settles.includes(equation)))
      const repairs = [...new Set(patches)].slice(0, mostRepairs).map(patch => repairOf(system, patch, causeOf(patch)))
      return { equation: system.equations[equation] as Equation, repairs }
    })
  })
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
  const cells = { ...report.cells }
  for (const [address, value] of patches.flatMap(patch => valuesAfter(system, patch)))
    cells[address] = { ...(report.cells[address] as Cell), text: String(value), value }
  return { ...report, cells }
}
