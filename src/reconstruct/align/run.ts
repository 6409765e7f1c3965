import type { Word } from '../../model/print'
import type { Band } from './band'

/** A run of figures: bands that follow each other without a word between. */
export interface Run {
  readonly bands: readonly Band[]
  /** How many tokens stand before it. */
  readonly at: number
  /** Words stand before it on its own line, or in its own row of cells. */
  readonly beside: boolean
  /** The numeral of its label, that stood among the figures. */
  readonly numeral?: readonly Word[]
}
