/** A sheet to hand on, apart from how it is made: the Word file and the print are drawn of the same blocks. */

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  /** What it is about: a name and what stands for it. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  /** `widths`: shares of the whole, one a column. */
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly widths: readonly number[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'ticks'; readonly items: readonly { readonly text: string; readonly ticked: boolean }[] }
  /** Places to sign. */
  | { readonly kind: 'sign'; readonly names: readonly string[] }

/** A cell of a table with spans; a heading or a figure. */
export interface SpannedCell {
  readonly text: string
  readonly columns: number
  readonly rows: number
  readonly isHead?: boolean
  /** A figure that no person has looked at: `seen` was read from a picture, `uncertain` may be another. */
  readonly doubt?: FigureDoubt
}

export type FigureDoubt = 'seen' | 'uncertain'

/** Rows with one entry a column; null where a cell reaches over from above or from the left. */
export type SpannedTable = readonly (readonly (SpannedCell | null)[])[]

/** A table with spans. `widths`: shares of the whole, one a column. */
export interface SpannedBlock {
  readonly kind: 'spanned'
  readonly widths: readonly number[]
  readonly rows: SpannedTable
}

export interface Paper {
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly Block[]
}
