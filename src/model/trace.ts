/** What reconstruction saw and what it took it for, for looking at it when something was read wrongly. A plain value that threads can hand over. */
import type { TableKey } from '../statute/form'
import type { PrintTable, Word } from './print'
import type { Box, Page } from './source'

export interface Trace {
  /** One a page, in order; two pages on one sheet have the same number. */
  readonly pages: readonly SeenPage[]
  /** One a table of the form that has lines in the document, recognised or not. */
  readonly tables: readonly SeenTable[]
}

export interface SeenPage extends Page {
  readonly grids: readonly SeenGrid[]
}

/** A table found in the ruling lines, before anything is known of its content. Boxes are those of the sheet. */
export interface SeenGrid {
  readonly box: Box
  readonly rows: number
  readonly columns: number
  readonly cells: readonly Box[]
}

export interface SeenTable {
  readonly key: TableKey
  /** The table as printed, in its parts, with the evidence that told the cells of each. */
  readonly printed: readonly PrintTable[]
  /** Rows of print as they were matched, in the order of the document; empty where none was. */
  readonly rows: readonly SeenRow[]
  /** null where the table was not recognised. */
  readonly accounting: Accounting | null
}

export interface SeenRow {
  /** null for a row that the form does not have. */
  readonly key: string | null
  /** Its label as printed; null where its wording cannot be told. */
  readonly printed: string | null
  readonly label: readonly Word[]
  readonly figures: readonly Word[]
}

/** Why figures of a zone are in no cell. */
export type RemainderCause =
  | 'outside of every row'
  | 'in a row that the form does not have'
  | 'beside the cells of its row'
  | 'among the words of a label'

export interface Remainder {
  readonly cause: RemainderCause
  readonly word: Word
}

/** Every figure of a table's zone, once, in the order of print. */
export interface Accounting {
  readonly inCells: readonly Word[]
  /** In cells, or lines, of labels and heads: the numerals of what is named there. */
  readonly inLabels: readonly Word[]
  readonly remainders: readonly Remainder[]
}
