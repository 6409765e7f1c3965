import type { Budget } from './budget'
import { type Fault, settle } from './covers'
import { findPatches, type Patch } from './patches'
import { leastCells, type System } from './system'
import { zeroTotals } from './zeroTotals'

/** Connected changes of more cells than this have no telling explanation, and take too long to find. */
const mostCells = 4

/** From this size on only patches that spare cells are worth a search, not other explanations with as many. */
const enoughCells = 3

/**
 * Changes that may be tried for one report, some 30 ms. A few faults take hundreds; only a table whose figures have nothing to do
 * with each other runs out, and then keeps what fewer cells explain.
 */
const mostTries = 200_000

/** The independent faults of a report, each with every smallest way to settle it: single cells first, then pairs, and so on. */
export const faultsOf = (system: System): readonly Fault[] => {
  const budget: Budget = { steps: mostTries }
  const patches: Patch[] = [...zeroTotals(system), ...findPatches(system, 1, system.broken, budget)]
  let faults = settle(system, patches)
  for (let size = 2; size <= mostCells; size++) {
    const from = faults.filter(fault => mayTakeAPatchOf(size, fault, system)).flatMap(fault => fault.equations)
    if (from.length === 0) continue
    patches.push(...findPatches(system, size, from, budget))
    if (budget.steps < 0) return faults
    faults = settle(system, patches)
  }
  return faults
}

/** Whether a fault may have a patch of this size that is worth a search: one that makes it smaller or, if small, explains it as well. */
const mayTakeAPatchOf = (size: number, fault: Fault, system: System): boolean => {
  if (fault.size === null) return true
  const isLeast = fault.size === leastCells(system, fault.equations)
  return fault.size >= size && (size < enoughCells || !isLeast)
}
