/**
 * Patches put together: what settles all the broken equations of a fault with the fewest cells.
 * An exact cover (D. Knuth, Dancing links, 2000): every broken equation is settled by exactly one patch.
 */
import { groupBy } from '../../model/groupBy'
import { type Budget, spend } from './budget'
import type { Patch } from './patches'
import { leastCells, type System } from './system'

/** Patches that together settle a fault, each broken equation by one of them. */
export interface Cover {
  readonly patches: readonly Patch[]
}

/** Broken equations that have to be looked at together, since some patch settles several of them. */
export interface Fault {
  /** The broken equations, ascending. */
  readonly equations: readonly number[]
  /** Cells that must change at least; null where no patches settle the fault. */
  readonly size: number | null
  /** Every way to settle it with that many. */
  readonly covers: readonly Cover[]
}

/** Ways beyond these are not listed: none of them is likely. */
const mostCovers = 200

/** Patches that may be looked at to settle one fault, some 10 ms; a few wrong cells take hundreds. */
const mostLooks = 100_000

/** Splits the broken equations into independent faults and settles each with the fewest cells. */
export const settle = (system: System, patches: readonly Patch[]): readonly Fault[] => {
  const fault = faultsBy(system.broken, patches)
  return groupBy(system.broken, fault).map(equations => {
    const own = patches.filter(({ settles }) => fault(settles[0] as number) === fault(equations[0] as number))
    const covers = smallestCovers(system, equations, own)
    return { equations, size: covers[0] ? sizeOf(covers[0]) : null, covers }
  })
}

const sizeOf = ({ patches }: Cover): number => patches.reduce((cells, { changes }) => cells + changes.length, 0)

/** The fault of each broken equation, named by one of its equations. */
const faultsBy = (broken: readonly number[], patches: readonly Patch[]): ((equation: number) => number) => {
  const parents = new Map(broken.map(equation => [equation, equation]))
  const root = (equation: number): number => {
    const parent = parents.get(equation) ?? equation
    return parent === equation ? equation : root(parent)
  }
  for (const { settles } of patches) for (const equation of settles) parents.set(root(equation), root(settles[0] as number))
  return root
}

/** Tries with as few cells as the equations can take, then with one more, until some covers come. */
const smallestCovers = (system: System, equations: readonly number[], patches: readonly Patch[]): readonly Cover[] => {
  const budget: Budget = { steps: mostLooks }
  for (let most = leastCells(system, equations); ; most++) {
    const { covers, isCut } = coversWithin(system, equations, patches, most, budget)
    if (budget.steps < 0) return []
    if (covers.length > 0 || !isCut) return covers
  }
}

const coversWithin = (
  system: System,
  equations: readonly number[],
  patches: readonly Patch[],
  most: number,
  budget: Budget,
): { readonly covers: readonly Cover[]; readonly isCut: boolean } => {
  const covers: Cover[] = []
  let isCut = false
  const choose = (open: readonly number[], usable: readonly Patch[], chosen: readonly Patch[], left: number): void => {
    if (open.length === 0) covers.push({ patches: chosen })
    if (open.length === 0 || covers.length >= mostCovers || !spend(budget, usable.length)) return
    for (const patch of fewestChoices(open, usable)) {
      const after = left - patch.changes.length
      const rest = open.filter(equation => !patch.settles.includes(equation))
      if (after < leastCells(system, rest)) isCut = true
      else
        choose(
          rest,
          usable.filter(other => !meet(patch, other)),
          [...chosen, patch],
          after,
        )
    }
  }
  choose(equations, patches, [], most)
  return { covers, isCut }
}

/** The patches for the open equation that has the fewest. */
const fewestChoices = (open: readonly number[], usable: readonly Patch[]): readonly Patch[] => {
  const counts = new Map(open.map(equation => [equation, 0]))
  for (const { settles } of usable) for (const equation of settles) counts.set(equation, (counts.get(equation) ?? 0) + 1)
  const [fewest] = [...counts].reduce((one, other) => (other[1] < one[1] ? other : one))
  return usable.filter(({ settles }) => settles.includes(fewest))
}

/** Whether they settle the same equation or change the same cell. */
const meet = (one: Patch, other: Patch): boolean =>
  one.settles.some(equation => other.settles.includes(equation)) ||
  one.changes.some(({ cell }) => other.changes.some(change => change.cell === cell))
