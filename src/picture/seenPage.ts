/** What two readers made of a page that is a picture. Pixels of the levelled page. */
import type { Box } from '../model/place'
import type { Turn } from '../model/source'
import type { ReadInk } from './cell/inkedSigns'
import type { GridDoubt, Picture, PictureGrid } from './picture'

export interface SeenPage {
  /** Of the levelled page. */
  readonly width: number
  readonly height: number
  /** By how much the page stood askew, clockwise, after the turn. */
  readonly degrees: number
  /** By how much it had to be turned clockwise. */
  readonly turn: Turn
  /** Running text, from the top; nothing of tables. */
  readonly lines: readonly SeenLine[]
  /** From the top. */
  readonly tables: readonly SeenTable[]
  /** Tables that could not be cut into cells. */
  readonly doubts: readonly GridDoubt[]
  /** How many of these hold figures: the others may be what looks like rules in a title, a shadow or a table that was read. */
  readonly unread?: number
}

export interface SeenLine {
  readonly box: Box
  readonly text: string
  /** Of its characters in the middle, 0 to 1. */
  readonly confidence: number
}

export interface SeenTable {
  readonly box: Box
  /** Row by row. */
  readonly cells: readonly SeenCell[]
}

/**
 * A cell. empty: proven to be. figure: both readers see the same and the second is sure. unsure: there is something, and what it is has to
 * be asked; `text` is then the likelier reading, '' where there is none. words: a label or a head.
 */
export interface SeenCell {
  readonly kind: 'empty' | 'figure' | 'unsure' | 'words'
  readonly text: string
  /** Of one that is unsure: what each reader sees, where it sees something. */
  readonly readings?: readonly string[]
  /** Of a figure: a third witness says otherwise. */
  readonly doubted?: true
  /** Counted from 0. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly box: Box
}

/** What both readers see alike in a table, how high its figures are, in pixels, and the grid that they stand in. */
export interface TablePrint {
  readonly height: number
  readonly alike: readonly ReadInk[]
  readonly grid: PictureGrid
}

/** Reads pages that are pictures. */
export interface PictureReader {
  /**
   * Levels a page and stands it upright, which needs nothing of others: the next one can be begun while one is read.
   * @param alive is called now and then, from then on: a page can take a while.
   */
  begin(picture: Picture, alive?: () => void): Promise<BegunPage>
  /** Gives its memory back. */
  close(): Promise<void>
}

export interface BegunPage {
  /**
   * Reads it, once those before it in its document have been read.
   * @param before print of the tables on these, which tells how figures come out: that of this page is added.
   */
  read(before?: TablePrint[]): Promise<SeenPage>
}
