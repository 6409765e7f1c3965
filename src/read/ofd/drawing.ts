/** What a page of an OFD gathers while its objects are drawn. */
import type { Box, Ruling } from '../../model/source'
import type { Glyph } from '../page/glyph'
import type { Paint } from '../page/unseen'

export interface Drawing {
  readonly glyphs: Glyph[]
  readonly rulings: Ruling[]
  readonly fills: Box[]
  readonly paints: Paint[]
  readonly tilted: Set<string>
  readonly pictures: Box[]
  outlines: number
  /** Counts text objects: what stands in one was set together. */
  objects: number
}
