/** Every rule by its id, with what its sentence is made of: `check` fills it in, `words` says it. */

import type { CellAddress, FormId, TableKey } from '../statute/form'
import type { Notation } from '../text/cellText'
import type { Period } from './claim'
import type { Revisions } from './revisions'

export interface RuleArgs {
  'requests-row-total': SumArgs
  'requests-outcome-total': SumArgs
  'requests-balance': SumArgs
  'proceedings-total': SumArgs
  'cell-blank': CellsArgs
  'cell-not-a-number': CellsArgs
  'cell-negative': CellsArgs
  'cell-not-whole': CellsArgs
  'cell-annotated': CellsArgs
  'cell-notation': { readonly form: FormId; readonly cells: readonly (SaidCell & { readonly notation: Notation })[] }
  'title-form': { readonly lacks: 'everything' | readonly TitlePart[] }
  'section-missing': { readonly wanted: string }
  /** `moved` by their headings, `order` by their numbers as they stand. */
  'section-order': { readonly moved: readonly string[]; readonly order: readonly number[] }
  'section-heading': WordingArgs
  /** The numerals as they stand, null for a heading without one. */
  'section-numbering': { readonly printed: readonly (string | null)[] }
  'aspect-missing': { readonly aspects: readonly string[] }
  'table-missing': TableArgs & { readonly heading: string }
  'form-outdated': {
    readonly table: TableKey
    readonly follows: FormId
    readonly wanted: FormId
    readonly year: number | null
    readonly difference: FormDifference
  }
  'row-missing': RowsArgs
  'row-extra': TableArgs & { readonly labels: readonly string[] }
  'row-order': RowsArgs
  'row-label': TableArgs & { readonly row: string; readonly printed: string }
  'column-missing': TableArgs & { readonly wanted: string }
  'column-extra': TableArgs & { readonly labels: readonly string[] }
  'citation-form': {
    readonly document: CitedDocument
    readonly what: 'number' | 'title' | 'superseded'
    readonly printed: string
    readonly wanted: string
  }
  'public-form': { readonly marks: readonly ('addressee' | 'number' | 'words')[]; readonly words: string }
  /** `printed` null for a heading that is left out. */
  'column-label': TableArgs & { readonly wanted: string; readonly printed: string | null }
  'note-missing': TableArgs
  'narrative-figure': {
    readonly words: string
    /** For each thing that should have the number, what it can mean, with the number in the tables. */
    readonly wanted: readonly (readonly { readonly name: string; readonly value: number }[])[]
    readonly ofPart: boolean
    /** How often the text says so. */
    readonly times: number
  }
  'narrative-sum': { readonly whole: number; readonly unit: string; readonly parts: readonly number[] }
  /** `of` null where no whole is likelier than another. */
  'narrative-percentage': {
    readonly words: string
    readonly share: number
    readonly of: { readonly part: number; readonly whole: number; readonly right: number } | null
  }
  'narrative-universal': {
    readonly words: string
    readonly form: FormId
    readonly says: 'settled' | 'upheld' | 'decided' | 'uncorrected'
    readonly against: readonly { readonly cell: CellAddress; readonly value: number }[]
  }
  /** What the first of the two sentences says, and the other. */
  'narrative-conflict': { readonly first: string; readonly words: string }
  'reporting-period': { readonly period: Pick<Period, 'from' | 'to'>; readonly year: number | null }
  'year-stale': { readonly words: string; readonly found: number; readonly year: number; readonly times: number }
  'fee-statement': Readonly<Record<never, never>>
  'fee-amount':
    | { readonly kind: 'amount'; readonly words: string; readonly yuan: number }
    | { readonly kind: 'unpaid'; readonly words: string; readonly value: number }
  'regulations-authority': { readonly agency: string; readonly form: FormId; readonly cells: readonly SaidCell[] }
  'in-force-implausible': {
    readonly row: 'regulations' | 'normative'
    readonly issued: number
    readonly repealed: number
    readonly inForce: number
  }
  'personal-data': { readonly what: 'identity' | 'mobile'; readonly masked: string }
  wording:
    | { readonly kind: 'misprint' | 'own'; readonly printed: string; readonly right: string; readonly times: number }
    | { readonly kind: 'doubled'; readonly printed: string; readonly times: number }
    | { readonly kind: 'until'; readonly printed: string; readonly times: number }
  'overview-length': { readonly found: number; readonly limit: number }
  placeholder: { readonly words: string; readonly times: number }
  'revision-marks': Revisions
  /** `year` is that of the report before, here and below. */
  'carry-over': { readonly form: FormId; readonly cell: CellAddress; readonly year: number; readonly before: number; readonly now: number }
  /** `revised`: the text speaks of revision. */
  'in-force-roll': {
    readonly row: 'regulations' | 'normative'
    readonly year: number
    readonly before: number
    readonly issued: number
    readonly repealed: number
    readonly inForce: number
    readonly revised: boolean
  }
  'pending-roll': { readonly row: ProceedingsRow; readonly year: number; readonly pending: number; readonly total: number }
  'unit-slip': { readonly year: number; readonly before: number; readonly now: number }
  /** `of`: what the words can mean, in both years. */
  'narrative-growth': {
    readonly words: string
    readonly year: number
    readonly growth: Growth
    readonly of: readonly { readonly name: string; readonly before: number; readonly now: number }[]
  }
  /** `parts`: how many reports were summed. */
  aggregate: AggregateArgs
  /** Shares in per cent; `pieces` by what they are about, those that repeat most of theirs. */
  'same-text': {
    readonly year: number
    readonly share: number
    readonly pieces: readonly { readonly name: string; readonly share: number }[]
  }
  'foreign-name': { readonly words: string; readonly named: string; readonly agency: string; readonly times: number }
  'year-gap': { readonly agency: string; readonly from: number; readonly to: number }
  /** Cells that differ, `other` in the file that came first; sentences that only one of them has. */
  'duplicate-report': {
    readonly agency: string
    readonly year: number | null
    readonly form: FormId
    readonly cells: readonly { readonly cell: CellAddress; readonly other: string; readonly own: string }[]
    readonly onlyOther: readonly string[]
    readonly onlyOwn: readonly string[]
  }
}

export type RuleId = keyof RuleArgs

/** A document that reports cite: the notice of the form, the fee rule, the Regulations. */
export type CitedDocument = 'form' | 'fees' | 'regulations'

/** A table by the form that it follows. */
export interface TableArgs {
  readonly form: FormId
  readonly table: TableKey
}

/** Rows by their keys. */
export interface RowsArgs extends TableArgs {
  readonly rows: readonly string[]
}

export interface WordingArgs {
  readonly wanted: string
  readonly printed: string
}

export interface SaidCell {
  readonly cell: CellAddress
  readonly text: string
  readonly value: number | null
}

/** Cells of one table with the same trouble. */
export interface CellsArgs {
  readonly form: FormId
  readonly cells: readonly SaidCell[]
}

/** One addend; a blank counts as 0. */
export interface Addend {
  readonly cell: CellAddress
  readonly amount: number
  readonly blank: boolean
}

export interface SumArgs {
  readonly form: FormId
  readonly left: readonly Addend[]
  readonly right: readonly Addend[]
}

export type ProceedingsRow = 'review' | 'direct' | 'afterReview'

/** What the text says of the way from last year's number to this year's, a decrease being below 0; before: of last year's number itself. */
export interface Growth {
  readonly kind: 'percent' | 'count' | 'before'
  readonly value: number
  /** As printed: 12.30 has two. */
  readonly decimals: number
}

/**
 * cell: one that is not the sum of its parts. table: those of a table that are above the sum of parts which were not said to be all.
 * years: parts that report on another year than the whole, `year`.
 */
export type AggregateArgs =
  | {
      readonly kind: 'cell'
      readonly form: FormId
      readonly cell: CellAddress
      readonly sum: number
      readonly whole: number
      readonly parts: number
      readonly complete: boolean
    }
  | { readonly kind: 'table'; readonly form: FormId; readonly cells: readonly CellAddress[]; readonly parts: number }
  | { readonly kind: 'years'; readonly year: number; readonly parts: readonly { readonly agency: string | null; readonly year: number }[] }

/** What a title lacks: the agency's name, the year, the statutory words. */
export type TitlePart = 'agency' | 'year' | 'words'

/** How a table shows that it is of another form: a row that should be parted into items or should not, or columns of the other. */
export type FormDifference =
  | { readonly kind: 'whole' | 'parted'; readonly row: string; readonly items: number }
  | { readonly kind: 'columns'; readonly labels: readonly string[] }
