/** What is found between several reports. Files are named by their places in the list that was given, from 0. */
import type { CellAddress } from '../statute/form'
import type { Finding } from './finding'
import type { CellTotal } from './totals'

/** The reports of one agency, by year; those that name no year last. */
export interface YearsOf {
  /** The fullest of the names that its reports have. */
  readonly agency: string
  readonly years: readonly { readonly year: number | null; readonly file: number }[]
}

/** `subject.at` is a place in the last of the files. */
export type AcrossFinding = Finding & {
  /** Those that it is held against first, the report itself last. */
  readonly files: readonly number[]
  readonly cells: readonly { readonly file: number; readonly cell: CellAddress }[]
}

/** Which reports are the parts of another, as the user says. */
export interface Declared {
  /** Null where only the sum is wanted. */
  readonly whole: number | null
  readonly parts: readonly number[]
  /** They are all that there are. */
  readonly complete: boolean
}

export interface Across {
  readonly groups: readonly YearsOf[]
  /** Gravest first, then in the order of the files. */
  readonly findings: readonly AcrossFinding[]
  /** Where parts were declared; `part` is the place among these. */
  readonly totals?: readonly CellTotal[]
}
