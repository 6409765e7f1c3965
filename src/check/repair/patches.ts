/**
 * Patches: connected sets of cell changes that settle every sum they touch.
 *
 * A cell of 表三 stands in one sum along its row and in one or two down its column, so a wrong one breaks a pattern of sums that no
 * other cell breaks: the table is a product code, its broken sums are the syndrome (P. Elias, Error-free coding, 1954). Two or more
 * wrong cells are found as the fewest cells that can be changed so that every sum holds (I. Fellegi and D. Holt, A systematic
 * approach to automatic edit and imputation, 1976).
 */
import { type Budget, spend } from './budget'
import { leastCells, type System, type SystemCell } from './system'

export interface Change {
  /** Index of the cell. */
  readonly cell: number
  /** What is added to its amount. */
  readonly by: number
}

export interface Patch {
  /** By cell, ascending. */
  readonly changes: readonly Change[]
  /** The broken equations that it settles, ascending. */
  readonly settles: readonly number[]
}

/**
 * Every patch of exactly `size` cells, of which none does with fewer, that settles one of the broken equations `from`.
 *
 * Goes from a wrong cell to the next: the first changes what its equation lacks, which may upset another equation of it; the next
 * cell is one of that equation, and so on, until none is upset. With up to four cells some order always works in which each change
 * is told by an equation that has no other cell still to change. Cells whose changes no equation tells apart, say at the corners of a
 * rectangle, are left out: but for counts that would fall below 0, fewer of them do.
 */
export const findPatches = (system: System, size: number, from: readonly number[], budget: Budget): readonly Patch[] => {
  const found = new Map<string, Patch>()
  const state: State = { system, residuals: [...system.residuals], changes: [], budget }
  const record = (changes: readonly Change[]) => {
    const patch = patchOf(system, changes)
    const key = patch.changes.map(({ cell, by }) => `${cell}:${by}`).join()
    if (!found.has(key)) found.set(key, patch)
  }
  for (const equation of from) {
    if (size === 1) close(state, [equation], record)
    else for (const cell of system.cellsOf[equation] ?? []) step(state, cell, changeFor(state, cell, equation), size - 1, record)
  }
  return [...found.values()]
}

/** A patch of these changes, each of another cell. They must settle all they touch. */
export const patchOf = (system: System, changes: readonly Change[]): Patch => {
  const touched = changes.flatMap(({ cell }) => cellAt(system, cell).terms.map(({ equation }) => equation))
  return {
    changes: [...changes].sort((one, other) => one.cell - other.cell),
    settles: [...new Set(touched)].filter(equation => system.residuals[equation] !== 0).sort((one, other) => one - other),
  }
}

/** What the changes leave of the residuals in the equations that they touch and upset or fail to settle, ascending. */
export const unsettledBy = (system: System, changes: readonly Change[]): readonly number[] => {
  const residuals = [...system.residuals]
  for (const change of changes) apply(system, residuals, change, 1)
  return openAmong(system, residuals, changes)
}

/** Whether the cell can hold the amount: a count is never negative, and beyond this numbers are no longer exact. */
export const canHold = (amount: number): boolean => amount >= 0 && Number.isSafeInteger(amount)

interface State {
  readonly system: System
  readonly residuals: number[]
  readonly changes: Change[]
  readonly budget: Budget
}

type Found = (changes: readonly Change[]) => void

/** Changes a cell and goes on from the equations that are then open. */
const step = (state: State, cell: number, by: number, remaining: number, record: Found): void => {
  const { system, residuals, changes, budget } = state
  if (by === 0 || !canHold(cellAt(system, cell).amount + by) || !spend(budget)) return
  const change = { cell, by }
  apply(system, residuals, change, 1)
  changes.push(change)
  const open = openAmong(system, residuals, changes)
  // With nothing open it is a patch of fewer cells, found before.
  if (open.length > 0 && leastCells(system, open) <= remaining)
    remaining === 1 ? close(state, open, record) : extend(state, open, remaining, record)
  changes.pop()
  apply(system, residuals, change, -1)
}

const extend = (state: State, open: readonly number[], remaining: number, record: Found): void => {
  const { system, residuals } = state
  for (const cell of untouched(state, shortest(system, open))) {
    const told = cellAt(system, cell).terms.filter(({ equation }) => residuals[equation] !== 0)
    for (const by of new Set(told.map(({ equation }) => changeFor(state, cell, equation)))) step(state, cell, by, remaining - 1, record)
  }
}

/** The last change: a cell that settles all that is open, and upsets nothing. */
const close = (state: State, open: readonly number[], record: Found): void => {
  const { system, residuals, changes, budget } = state
  const first = shortest(system, open)
  for (const cell of untouched(state, first)) {
    if (!spend(budget)) return
    const { terms, amount } = cellAt(system, cell)
    const by = changeFor(state, cell, first)
    const settles = terms.every(({ equation, sign }) => residuals[equation] === -sign * by)
    const all = open.every(equation => terms.some(term => term.equation === equation))
    if (settles && all && canHold(amount + by)) record([...changes, { cell, by }])
  }
}

const untouched = ({ system, changes }: State, equation: number): readonly number[] =>
  (system.cellsOf[equation] ?? []).filter(cell => changes.every(change => change.cell !== cell))

/** What must be added to a cell for an equation of it to hold. */
const changeFor = ({ system, residuals }: State, cell: number, equation: number): number => {
  const sign = cellAt(system, cell).terms.find(term => term.equation === equation)?.sign ?? 1
  return -sign * (residuals[equation] ?? 0)
}

const apply = (system: System, residuals: number[], { cell, by }: Change, times: 1 | -1): void => {
  for (const { equation, sign } of cellAt(system, cell).terms) residuals[equation] = (residuals[equation] ?? 0) + times * sign * by
}

const openAmong = (system: System, residuals: readonly number[], changes: readonly Change[]): readonly number[] => {
  const open: number[] = []
  for (const { cell } of changes) {
    for (const { equation } of cellAt(system, cell).terms) if (residuals[equation] !== 0 && !open.includes(equation)) open.push(equation)
  }
  return open.sort((one, other) => one - other)
}

/** The open equation with the fewest cells to try. */
const shortest = (system: System, open: readonly number[]): number =>
  open.reduce((one, other) => ((system.cellsOf[other]?.length ?? 0) < (system.cellsOf[one]?.length ?? 0) ? other : one))

const cellAt = (system: System, cell: number): SystemCell => system.cells[cell] as SystemCell
