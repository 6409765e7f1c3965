/** Cells by number: the addresses of all forms in their order, oldest form first. */
import { cellsOf } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
import { forms } from '../statute/forms'

/** A form that is added comes last and leaves the numbers as they are; one whose rows change needs a new number of the link's schema. */
const addresses: readonly CellAddress[] = [...new Set(Object.values(forms).flatMap(form => cellsOf(form).map(cell => cell.address)))]
const numbers: ReadonlyMap<CellAddress, number> = new Map(addresses.map((address, at) => [address, at]))

export const isAddress = (value: unknown): value is CellAddress => numbers.has(value as CellAddress)

export const numberOf = (address: CellAddress): number => numbers.get(address) as number

/** undefined where no cell has this number. */
export const addressAt = (number: number): CellAddress | undefined => addresses[number]

/** Cells as steps from one number to the next: the cells of a row or column are equal steps apart, which packs well. */
export const toSteps = (cells: readonly CellAddress[]): readonly number[] =>
  cells.map((cell, at) => numberOf(cell) - (at === 0 ? 0 : numberOf(cells[at - 1] as CellAddress)))

/** null where a step leads to no cell. */
export const fromSteps = (steps: readonly number[]): readonly CellAddress[] | null => {
  let number = 0
  const cells: CellAddress[] = []
  for (const step of steps) {
    number += step
    const address = addressAt(number)
    if (address === undefined) return null
    cells.push(address)
  }
  return cells
}
