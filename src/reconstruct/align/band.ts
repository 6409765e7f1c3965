/** A band: one row of print of a table, whatever shape it came in. The common ground of the ways to read a table. */

import type { Word } from '../../model/print'
import type { Anchor } from '../../model/source'
import type { Row } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'

/** The content of one cell of figures. */
export interface Slot {
  readonly text: string
  readonly anchor: Anchor
  readonly left: number
  readonly right: number
  /** What is printed in it. */
  readonly words: readonly Word[]
  /** Several figures stand in it: which is this cell's cannot be told. */
  readonly crowded?: true
  /** Ruling lines and alignment disagree about the cell it stands in. */
  readonly uncertain?: true
}

/**
 * How sure the slots of a band stand in their columns.
 * fixed: one entry a column, null for a blank. cells: the cells after the label, blanks included, whose first column is
 * still to be found. loose: only what is printed, in order; blanks leave no trace but the place of the others.
 */
export type SlotOrder = 'fixed' | 'cells' | 'loose'

export interface Band {
  /** Words of labels that stand in this row of print, left to right. */
  readonly labels: readonly Word[]
  readonly slots: readonly (Slot | null)[]
  readonly order: SlotOrder
  /** Index of the last label cell, for order 'cells'; -1 where the row has no label. */
  readonly labelCell: number
  readonly page: number
  /** The row's label is all of it: a row of cells that lines or delimiters bound. */
  readonly bounded: boolean
  /** Its slots are cells of a grid or of markup. */
  readonly ofCells?: true
  /** The blank cells at its end were left out, and no others. */
  readonly trimmed?: true
  /** Blank cells before its figures may have been left out. */
  readonly dropped?: true
  /** The row of the form whose label it says in full. */
  readonly row?: Row
}

/** Where figures stand that are not on the lines of their labels. */
export type Side = 'above' | 'below'

/** Which side was taken; null where only the rows' order tells. */
export interface Sided {
  readonly side: Side | null
  /** A line lost or more may have made the difference. */
  readonly doubtful: boolean
}

/** Bands without any slot hold words of labels or heads that belong to a neighbour. */
export const hasSlots = (band: Band): boolean => band.slots.length > 0

/** The figures printed in a band, blanks left out. */
export const printedSlots = (band: Band): Slot[] => band.slots.filter((slot): slot is Slot => slot !== null && slot.text !== '')

/** Whether any figure is printed in a band. */
export const hasFigures = (band: Band): boolean => band.slots.some(slot => slot !== null && slot.text !== '')

/** A band that holds words of labels alone. */
export const labelBand = (labels: readonly Word[], page: number, bounded: boolean): Band => ({
  labels,
  slots: [],
  order: 'loose',
  labelCell: -1,
  page,
  bounded,
})

/** Cells that have print somewhere, but nobody can tell which: neither blank nor read. */
export const unreadSlots = (count: number): readonly Slot[] =>
  new Array<Slot>(count).fill({ text: '', anchor: { line: 0, start: 0, end: 0 }, left: 0, right: 0, words: [], crowded: true })

export const wordToSlot = (word: Word): Slot => ({
  text: word.text,
  anchor: word.anchor,
  left: word.left,
  right: word.right,
  words: [word],
  ...(word.doubt ? { uncertain: true as const } : {}),
})

/** Words that are figures, not label: 12, 3件, -, 无. Numerals of labels (1.) end in a mark and are not. */
export const isFigure = (word: Word): boolean => looksLikeValue(word.text) && !/[.、．:：]$/.test(word.text)
