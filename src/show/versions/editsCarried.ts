import type { CellAddress } from '../../statute/form'
import type { Ready } from '../../store/state'

export interface Carried {
  readonly tried: number
  /** How many of them the newer version says itself. */
  readonly done: number
  /** The others. */
  readonly left: readonly CellAddress[]
}

/** What was tried out in the older version, and what of it the newer one carries. */
export const editsCarried = (older: Ready, newer: Ready): Carried => {
  const cells = Object.keys(older.edits) as CellAddress[]
  const left = cells.filter(cell => (newer.outcome.report.cells[cell]?.value ?? null) !== (older.edits[cell]?.value ?? null))
  return { tried: cells.length, done: cells.length - left.length, left }
}
