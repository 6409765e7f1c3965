/** What a rule says about a report. Plain data; its Chinese sentence is made in `check/`. */
import type { CellAddress } from '../statute/form'
import type { Anchor } from './source'

/** error 错误, warning 警告, review 待复核, notice 提示; gravest first. */
export const severities = ['error', 'warning', 'review', 'notice'] as const
export type Severity = (typeof severities)[number]

/** A set of cell changes after which every arithmetic rule holds. */
export interface Repair {
  readonly set: Readonly<Partial<Record<CellAddress, number>>>
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
  readonly repairs?: readonly Repair[]
}

export type Summary = Readonly<Record<Severity, number>>
