/** What a file with explicit tables says, whatever its format: paragraphs and tables, one within the other. */
export type Block = Paragraph | MarkupTable | Picture

export interface Paragraph {
  readonly kind: 'paragraph'
  /** As the reader sees it, its number included; line breaks within are '\n'. */
  readonly text: string
  /** Its figures are not certain: some of it is struck out, say. */
  readonly doubt?: true
}

export interface MarkupTable {
  readonly kind: 'table'
  readonly rows: readonly MarkupRow[]
}

export interface MarkupRow {
  /** As in HTML: a cell that spans rows is left out of the rows below. */
  readonly cells: readonly MarkupCell[]
}

export interface MarkupCell {
  readonly blocks: readonly Block[]
  /** Its first column, from 0, where the format tells it; else it stands where the cells before it and above leave room. */
  readonly column?: number
  /** Columns and rows it spans, at least 1. */
  readonly columns: number
  readonly rows: number
  /** Its name, where the format has one: Sheet1!C7. */
  readonly name?: string
  /** Its figure is not certain. */
  readonly doubt?: true
}

/** A picture, or a sheet of another program, large enough to be a table; words: a picture of the shape of a line. */
export interface Picture {
  readonly kind: 'picture'
  readonly of: 'picture' | 'sheet' | 'words'
  /** By what the file names the part in which it is, where a reader asks for it. */
  readonly part?: string
}

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text })
