/** Places in a document. */

/** PDF points, origin at the page's top left after the page's own rotation: [left, top, right, bottom]. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/**
 * A place in the document: a stretch of one line, with page and box where the format has them.
 * `line` counts from 1 into `SourceDocument.lines`; `start` and `end` are offsets in that line's text (end exclusive).
 */
export interface Anchor {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly page?: number
  readonly box?: Box
  /** The name of its cell, where the format names cells: Sheet1!C7. */
  readonly ref?: string
  /** Number of its print cell in the document, counted from 1, where the file itself tells the cells; an empty cell stands on line 0. */
  readonly cell?: number
}
