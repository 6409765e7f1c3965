/** The report as reconstructed: what the rules look at. Plain data, so that it crosses to a worker and back. */

import type { CellAddress, FormId, TableKey } from '../statute/form'
import type { Loss } from './loss'
import type { Revisions } from './revisions'
import type { SeenPart } from './seenPlaces'
import type { Anchor } from './source'

/**
 * One cell of a statutory table as found in the document.
 * A blank cell has text '' and value null. A cell with content that is no number has its text and value null.
 * A cell whose place is known but whose content could not be told apart is `unread`: value null, text what stands there.
 */
export interface Cell {
  readonly text: string
  readonly value: number | null
  readonly anchor: Anchor | null
  readonly unread?: true
  /** Two ways of reading disagree. */
  readonly uncertain?: true
  /** Read from a picture, and no person has looked at it. */
  readonly seen?: true
  /**
   * A person who looked at its picture says so: `typed` in place of what was read, and not looked at yet beside what it is added up with; else `sure`.
   */
  readonly said?: 'typed' | 'sure'
}

export type Cells = Readonly<Partial<Record<CellAddress, Cell>>>

/** A text with its place. */
export interface Passage {
  readonly text: string
  readonly anchor: Anchor | null
}

/** A row of print in a table. */
export interface RowReading {
  /** Row key of the form the table follows; null for a row that the form does not have. */
  readonly key: string | null
  /** Label as printed, without its group; null where the reader cannot tell the label's exact wording. */
  readonly printed: string | null
  readonly anchor: Anchor | null
}

/** A column heading, block heading or group heading of the form, and what stands for it in the document. */
export interface HeadingReading {
  readonly kind: 'column' | 'block'
  /** Wording of the form. */
  readonly wanted: string
  /** Wording found; null where the column or heading is absent; equal to `wanted` where its exact wording cannot be told. */
  readonly printed: string | null
  readonly anchor: Anchor | null
  /** The cells that stand under it. */
  readonly cells: readonly CellAddress[]
}

/** One statutory table as found in the document. */
export interface TableReading {
  readonly table: TableKey
  /** The form whose rows and columns the table follows, whatever form the report must follow. */
  readonly form: FormId
  readonly anchor: Anchor | null
  /** In the order of the document. Rows of the form that are not here are absent. */
  readonly rows: readonly RowReading[]
  readonly headings: readonly HeadingReading[]
  /** Heads of columns that the form does not have, where print leaves no doubt that they are there; absent where there is none. */
  readonly extraColumns?: readonly Passage[]
  /** Whether the 勾稽关系 note stands in the head of 表三; null where that cannot be told. */
  readonly note: boolean | null
}

/** One of the six sections as found. */
export interface Section {
  /** 1 to 6, by what the heading says, not by its numeral. */
  readonly number: number
  /** The heading as printed, without Markdown marks. */
  readonly heading: Passage
  /** Running text of the section, line by line, tables left out. */
  readonly body: readonly Passage[]
}

export interface Report {
  readonly title: Passage | null
  readonly agency: string | null
  readonly year: number | null
  /** The form it must follow, by its year. */
  readonly form: FormId
  /** Sections found, in the order of the document. */
  readonly sections: readonly Section[]
  /** Text before the first section, title left out. */
  readonly preamble: readonly Passage[]
  readonly tables: Readonly<Partial<Record<TableKey, TableReading>>>
  /** Every cell found, under the address of the form its table follows. */
  readonly cells: Cells
  /** What could not be read; with any, the verdict is never clean. */
  readonly losses: readonly Loss[]
  /** Part of the file was not read: what is not found here may be there all the same. */
  readonly incomplete?: true
  /** The file is cut off, or some of its bytes are not what they were: its words may not be those that were written. */
  readonly damaged?: true
  /** On some of its pages print does not tell what stands beside what: its words may not stand where they were found. */
  readonly muddled?: true
  /** The last words may go on where the file ends. */
  readonly breaksOff?: true
  /** Only a part of a report was given, say one table: the rest is not missing. */
  readonly part?: true
  /** A blank form that a person fills in: what is not filled in yet is unread. */
  readonly filling?: true
  /** Changes that the file keeps track of, and comments in it. */
  readonly revisions?: Revisions
  /** Numbers of the pages that are pictures, from 1: what their text says was read from these. Absent where there is none. */
  readonly seen?: readonly number[]
  /** Of those that have print besides: what of them is a picture. */
  readonly seenParts?: readonly SeenPart[]
  /** Sections whose heading was not found though its words stand in the document. */
  readonly unreadSections?: readonly number[]
  /** No title was found, and what stands in its place may be one that is drawn. */
  readonly unreadTitle?: true
}
