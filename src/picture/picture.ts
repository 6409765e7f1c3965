/** Pages that are pictures: what the parts that straighten, rule, clean and read them hand to each other. Everything here is in pixels. */
import type { Box } from '../model/place'
import type { Turn } from '../model/source'

/** A page, or a part of one, in shades of gray. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Row by row from the top left; 0 black, 255 white. */
  readonly gray: Uint8Array
}

/** A page set upright and level. */
export interface Levelled {
  readonly picture: Picture
  /** By how much the page stood askew, clockwise, after the turn. */
  readonly degrees: number
  /** By how much the page had to be turned clockwise to stand upright as far as its rules tell: upside down is told by its text alone. */
  readonly turn: Turn
  /** All that is nearly as light as its paper was made white: pale print may have been among it. */
  readonly whitened?: true
}

/** A ruled table of a levelled picture. Where `doubt` says why it can't be cut soundly, there are no cells: never half a table. */
export interface PictureGrid {
  /** Left, top, right, bottom, as everywhere. */
  readonly box: Box
  /** Where the upright rules stand, from the left, in the middle of the table's height. */
  readonly xs: readonly number[]
  /** Where the level rules stand, from the top, in the middle of the table's width. */
  readonly ys: readonly number[]
  /** Row by row; no two overlap and together they cover the table. */
  readonly cells: readonly GridCell[]
  readonly doubt: GridDoubt | null
}

/** Why a table's cells can't be told: rules cross too seldom, or cells are no rectangles. */
export type GridDoubt = 'broken-rules' | 'odd-cells'

/** A cell between rules; `row` and `column` count from 0 in the table's finest division. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** Between the middles of its rules. */
  readonly box: Box
  /** What parts it from its neighbours is hidden: whatever is seen in it may stand in another. */
  readonly hidden?: true
  /** Close around the print in it, null where none is: of a cell that print told. What cleaning leaves of it has to reach as far. */
  readonly print?: Box | null
}

/** What is written in a cell. `empty` is proven: no more ink than the paper's own noise. `unclear` holds ink that can't be told from dirt, stamps or rules. */
export interface CellInk {
  readonly kind: 'empty' | 'ink' | 'unclear'
  /** The cell's cut, its paper white, remnants of rules and far specks whitened. */
  readonly picture: Picture
  /** Where the cut's left upper corner is in the page. */
  readonly left: number
  readonly top: number
  /** What is written, in pixels of the cut; of no size where there is nothing. */
  readonly ink: Box
  /** Of the tallest piece of ink: about a digit's height; 0 where there is none. */
  readonly digitHeight: number
  /** How many pieces of ink it is in, specks not counted; 0 where paper has shades. */
  readonly pieces: number
}

/** What a reader makes of a cell: figures, `.`, `,`, `-` and `/`, nothing else; `''` where it sees none. */
export interface DigitReading {
  readonly text: string
  /** Of the least sure of its characters: 0 to 1. */
  readonly confidence: number
}

/** What a reader makes of a cell, and where: the middle of each sign from the left, in pixels of the cut. */
export interface PlacedReading extends DigitReading {
  readonly at: readonly number[]
}

export interface DigitReader {
  readonly read: (ink: CellInk) => PlacedReading
}
