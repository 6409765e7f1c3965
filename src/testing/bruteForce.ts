/** The slow and certain way to the smallest repairs of a requests table, to hold the quick one against. */

import { form2021 } from '../statute/2021/form'
import { equationsOf } from '../statute/compiled'
import type { CellAddress } from '../statute/form'

/** Right values by cell. */
export type Values = Readonly<Record<string, number>>

const equations = equationsOf(form2021).filter(({ right }) => right[0]?.startsWith('requests/'))
const addresses = [...new Set(equations.flatMap(({ left, right }) => [...left, ...right]))]
const termsOf = new Map(addresses.map(address => [address, signsOf(address)]))

/** Sign of a cell in each equation of the table, 0 where it is not in it: what a change of 1 adds to left minus right. */
export function signsOf(address: CellAddress): readonly number[] {
  return equations.map(({ left, right }) => Number(left.includes(address)) - Number(right.includes(address)))
}

/** Every cell of the requests table. */
export const requestCells: readonly CellAddress[] = addresses

/** Every set of at most two cells, of no fewer if fewer do, whose change makes all sums of the table hold. */
export const smallestByBruteForce = (cells: Values): readonly Values[] => {
  const residuals = equations.map(({ left, right }) => sum(cells, left) - sum(cells, right))
  // Of a pair, too, each cell stands in an equation of its own: only one that is broken can ask for its change.
  const suspects = addresses.filter(address => termsOf.get(address)?.some((sign, equation) => sign !== 0 && residuals[equation] !== 0))
  const ones = suspects.flatMap(address => changeOf([address], residuals, cells))
  if (ones.length > 0) return ones
  return suspects.flatMap((one, index) => suspects.slice(index + 1).flatMap(other => changeOf([one, other], residuals, cells)))
}

/** Each of two cells stands in an equation without the other, which tells its change. */
const changeOf = (changed: readonly CellAddress[], residuals: readonly number[], cells: Values): readonly Values[] => {
  const signs = changed.map(address => termsOf.get(address) as readonly number[])
  const by = signs.map(own => {
    const at = own.findIndex((sign, equation) => sign !== 0 && signs.every(other => other === own || other[equation] === 0))
    return -(own[at] as number) * (residuals[at] as number)
  })
  const after = residuals.map((residual, equation) =>
    signs.reduce((left, own, at) => left + (own[equation] as number) * (by[at] as number), residual),
  )
  const values = changed.map((address, at) => (cells[address] as number) + (by[at] as number))
  const settles = after.every(residual => residual === 0) && by.every(change => change !== 0) && values.every(value => value >= 0)
  return settles ? [Object.fromEntries(changed.map((address, at) => [address, values[at] as number]))] : []
}

const sum = (cells: Values, of: readonly CellAddress[]): number => of.reduce((before, address) => before + (cells[address] ?? 0), 0)
