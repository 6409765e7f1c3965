/** A table as it is printed: the noun between reading and reconstruction. Whatever bounds its cells, this is its shape. */
import type { Anchor } from './place'

/**
 * What tells the cells of a table.
 * markup: the file says them (docx, html, sheets). rulings: lines around them. areas: rectangles drawn at them.
 * positions: only where the words stand. delimiters: tabs or bars between them. picture: cut out of a scan.
 */
export const evidences = ['markup', 'rulings', 'areas', 'positions', 'delimiters', 'picture'] as const
export type Evidence = (typeof evidences)[number]

/**
 * How far an evidence tells the column of a cell.
 * cells: each cell has its columns and rows. order: cells are told apart, but merged ones may be left out, so that the n-th of a row
 * need not stand in the n-th column. places: there are words only, and their places.
 */
export const boundsOf = {
  markup: 'cells',
  rulings: 'cells',
  areas: 'cells',
  picture: 'cells',
  delimiters: 'order',
  positions: 'places',
} as const satisfies Record<Evidence, 'cells' | 'order' | 'places'>

/** A stretch of print without a blank, with its place. */
export interface Word {
  readonly text: string
  readonly anchor: Anchor
  /** Horizontal extent: points on a page, columns (half-width characters) in a text. */
  readonly left: number
  readonly right: number
  /** Vertical extent: points on a page, line numbers in a text. */
  readonly top: number
  readonly bottom: number
  /** What it was drawn with, where that is not plain black. */
  readonly ink?: string
  /** Its digits may not be one figure. */
  readonly doubt?: true
  /** It is a part of what was set: the rest is not shown. */
  readonly cut?: true
  /** It fills the line that it is shown in: more of it would stand on a next one, which is not shown. */
  readonly full?: true
}

export interface PrintCell {
  /** As printed, its lines joined; '' for an empty cell. */
  readonly text: string
  readonly words: readonly Word[]
  /** Where it stands, its box included where it has one; null for an empty cell of a text. */
  readonly anchor: Anchor | null
  /** Horizontal extent, in one measure for all parts of a table: points, or numbers of columns. */
  readonly left: number
  readonly right: number
  /** First row and column, counted from 0, and one past the last. */
  readonly rowFrom: number
  readonly rowTo: number
  readonly columnFrom: number
  readonly columnTo: number
  /** Several figures stand in it: which is this cell's cannot be told. */
  readonly crowded?: true
  /** Another evidence puts its content elsewhere. */
  readonly uncertain?: true
  /** The edge of its page cuts it: what stands behind it is not to be seen. */
  readonly cut?: true
}

export interface PrintRow {
  /** The cells that begin in it, left to right. */
  readonly cells: readonly PrintCell[]
  /** Index of its sheet in the document's pages, plus 1; 0 where there are none. */
  readonly page: number
}

/** A table, or the part of it that stands on one page: parts of one table follow each other. */
export interface PrintTable {
  readonly evidence: Evidence
  readonly rows: readonly PrintRow[]
  /** The blank cells at the ends of its rows were left out, and no others. */
  readonly trimmed?: true
  /** Blank cells before figures were left out too, so that a row with fewer figures than columns does not say which of them it has. */
  readonly dropped?: true
}
