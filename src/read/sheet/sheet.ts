/** What a sheet shows, whatever file it comes from. */
import type { Paragraph, Picture } from '../markup/blocks'

export interface SheetCell {
  /** As shown; lines end in '\n'. */
  readonly text: string
  /** What it shows is not certain: struck out in part, or the result of a formula that was not kept. */
  readonly doubt?: true
  /** It holds a number that does not show: its format or its sheet hides it. */
  readonly unshown?: true
}

/** Cells that are one. Rows and columns count from 0; `to` is one past the last. */
export interface Merge {
  readonly rowFrom: number
  readonly rowTo: number
  readonly columnFrom: number
  readonly columnTo: number
}

/** By row, then by column. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, SheetCell>>

export interface Sheet {
  /** '' where the file names none. */
  readonly name: string
  /** Cells that show nothing may be left out. */
  readonly cells: SheetCells
  readonly merges: readonly Merge[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  /** What lies over the cells, in any order. */
  readonly floating?: readonly Floating[]
}

/** A text box, or a picture. */
export interface Floating {
  /** Where its top is. */
  readonly row: number
  readonly blocks: readonly (Paragraph | Picture)[]
}

/** 0 → A, 26 → AA. */
export const columnName = (column: number): string =>
  `${column < 26 ? '' : columnName(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`

/** Row and column count from 0. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** C7 → row 6, column 2; null for what is no name of a cell. */
export const cellPlace = (name: string): CellPlace | null => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(name) ?? []
  if (!letters || !digits) return null
  let column = 0
  for (const letter of letters.toUpperCase()) column = 26 * column + letter.charCodeAt(0) - 64
  return { row: Number(digits) - 1, column: column - 1 }
}
