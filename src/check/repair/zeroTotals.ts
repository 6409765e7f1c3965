/** Totals that nobody filled in: many cells, and yet one mistake. */
import type { CellAddress } from '../../statute/form'
import { type Change, type Patch, patchOf, unsettledBy } from './patches'
import type { System } from './system'

/**
 * The patches that fill in totals left at 0 with what their parts add up to: those of the 总计 column, of the （七）总计 row, or of both,
 * in 表三 as a whole. Only those after which every sum holds that they touch.
 */
export const zeroTotals = (system: System): readonly Patch[] => {
  if (!system.broken.some(equation => isZeroTotal(system, equation))) return []
  const amounts = new Map(system.cells.map(({ address, amount }) => [address, amount]))
  const along = (rules: readonly string[]) => fillIn(system, amounts, new Set(rules))
  const candidates = [
    along(['requests-row-total']),
    along(['requests-outcome-total']),
    // The row of totals is made of the columns, then the column of totals of the rows, that one included.
    along(['requests-outcome-total', 'requests-row-total']),
  ]
  const distinct = new Map(candidates.map(changes => [JSON.stringify(changes), changes]))
  return [...distinct.values()]
    .filter(changes => changes.length > 1 && unsettledBy(system, changes).length === 0)
    .map(changes => patchOf(system, changes))
}

const isZeroTotal = ({ cells, cellsOf, equations }: System, equation: number): boolean => {
  const total = equations[equation]?.right[0]
  return (cellsOf[equation] ?? []).some(cell => cells[cell]?.address === total && cells[cell]?.amount === 0)
}

/** Changes every total that is 0 while its parts are not. The later a rule is named, the later its totals are made. */
const fillIn = (system: System, amounts: ReadonlyMap<CellAddress, number>, rules: ReadonlySet<string>): readonly Change[] => {
  const byCell = new Map<CellAddress, number>()
  const amountOf = (address: CellAddress) => byCell.get(address) ?? amounts.get(address)
  for (const rule of rules) {
    for (const { left, right } of system.equations.filter(equation => equation.rule === rule)) {
      const total = right[0] as CellAddress
      if (amountOf(total) !== 0) continue
      const sum = left.reduce((before, address) => before + (amountOf(address) ?? 0), 0)
      if (sum !== 0) byCell.set(total, sum)
    }
  }
  if (byCell.size === 0) return []
  return system.cells.flatMap(({ address }, cell) => {
    const by = byCell.get(address)
    return by === undefined ? [] : [{ cell, by }]
  })
}
