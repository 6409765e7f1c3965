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
  /** What texts are shown through. */
  readonly clips: Box[]
  readonly pictures: Box[]
  /** Of the same pictures, the ids of what they show. */
  readonly images: (string | null)[]
  /** Shapes that may be outlines of characters. */
  readonly shapes: Box[]
  /** Filled shapes that are no rectangles, and characters that the file has as shapes only. */
  outlines: number
  /** Of these the characters. */
  shapesOnly: number
  /** Objects of any kind drawn so far. */
  drawn: number
  /** Counts text objects: what stands in one was set together. */
  objects: number
}
