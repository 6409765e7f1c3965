/** What a rule says about a report. Plain data; its Chinese sentence is made in `check/`. */
import type { CellAddress } from '../statute/form'
import type { Anchor } from './source'

/** error 错误, warning 警告, review 待复核, notice 提示; gravest first. */
export const severities = ['error', 'warning', 'review', 'notice'] as const
export type Severity = (typeof severities)[number]

/**
 * The slip that a repair would undo.
 * digits swapped: 21 for 12. digit missing: 2 for 12. digit doubled: 112 for 12. digit added: 120 for 12.
 * neighbour: the number of the next cell. wrong column, wrong row: counted one cell beside where it belongs.
 * split: 1 | 2 for 12. run together: 12 for 1 | 2. total left at 0: its parts are not. left blank: not meant as 0.
 * reading: the cell shows the right number, so not the report is wrong but our reading of it.
 */
export const repairCauses = [
  'reading',
  'total left at 0',
  'left blank',
  'digits swapped',
  'digit missing',
  'digit doubled',
  'digit added',
  'neighbour',
  'wrong column',
  'wrong row',
  'split',
  'run together',
] as const
export type RepairCause = (typeof repairCauses)[number]

/** One connected set of cell changes that settles the sums it touches; the right values by cell, in the order of the form. */
export interface Repair {
  readonly set: Readonly<Partial<Record<CellAddress, number>>>
  /** Absent where the change has no look of a slip. */
  readonly cause?: RepairCause
}

export interface Finding {
  /** Id of the rule, an entry of the catalogue. */
  readonly rule: string
  readonly severity: Severity
  /** One sentence with the report's own numbers. */
  readonly message: string
  /** The cells it speaks of: for a sum, parts first and total last. */
  readonly cells: readonly CellAddress[]
  /** For a sum: the cells on the right of the equals sign (the total, or total and carried out). */
  readonly totals?: readonly CellAddress[]
  readonly found?: number
  readonly expected?: number
  /** Words of the report it speaks of, with their place. */
  readonly quote?: string
  readonly anchor?: Anchor
  /** Where in the quote the very words stand, where the line that would tell is not with it. Offsets, end exclusive. */
  readonly mark?: readonly [start: number, end: number]
  /** On every arithmetic finding: what would settle it, best first. Empty where nothing small does. */
  readonly repairs?: readonly Repair[]
}

export type Summary = Readonly<Record<Severity, number>>
