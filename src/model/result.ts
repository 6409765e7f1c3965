/** The outcome for one file, as passed from the worker to the page. Exported in the shape of the public JSON schema. */
import type { Decision } from './decision'
import type { DrawnTable } from './drawnTable'
import type { Edits } from './edits'
import type { Finding } from './finding'
import type { Report } from './report'
import type { PageShape, Ruling, Run, SourceKind, SourceLine } from './source'

export const failureCodes = [
  'encrypted',
  'damaged',
  'too-large',
  'scanned',
  'not-a-report',
  'other-report',
  'unsupported',
  'empty',
  'timeout',
] as const
export type FailureCode = (typeof failureCodes)[number]

/** Why a file gives no report. `message` is one Chinese sentence that says what to do next. */
export interface Failure {
  readonly code: FailureCode
  readonly message: string
  /** Nothing that could be given here, as a password, would help. */
  readonly final?: true
  /** Its pages are pictures, which could be read where that part is at hand. */
  readonly pictures?: true
}

export interface SourceInfo {
  readonly name: string
  /** What the content turned out to be; null where it is no kind that is read. */
  readonly kind: SourceKind | null
  readonly bytes: number
  readonly pages?: number
  /** SHA-256 of the file's bytes in hexadecimal digits; absent where nobody asked for it. */
  readonly fingerprint?: string
}

export interface Timings {
  readonly read: number
  readonly rebuild: number
  readonly check: number
}

/** Changes of cells, and the findings about the report with them. */
export interface TriedOut {
  readonly cells: Edits
  readonly findings: readonly Finding[]
}

/** A result that was passed on, in a link or a result file: the report's text and pages are not with it. */
export interface PassedOn {
  readonly by: 'link' | 'file'
  /** What its sender decided, one a finding; null where the finding is open. */
  readonly decisions: readonly (Decision | null)[]
  /** Ids of rules that its sender had switched off. */
  readonly rulesOff: readonly string[]
  /** What its sender tried out, with what was found then; absent where nothing was. */
  readonly tried?: TriedOut
  /** What its sender looked at by hand, by id; absent where nothing was ticked. */
  readonly ticks?: readonly string[]
}

/** A page as it is shown. */
export interface DrawnPage extends PageShape {
  /** Lines drawn on it, of a document that no picture can be made of: its page is shown as its text and these. */
  readonly rulings?: readonly Ruling[]
  /** Its text, piece by piece, along with them. */
  readonly print?: readonly Pick<Run, 'text' | 'box'>[]
}

export type Outcome =
  | { readonly ok: false; readonly source: SourceInfo; readonly failure: Failure }
  | {
      readonly ok: true
      readonly source: SourceInfo
      readonly report: Report
      readonly lines: readonly SourceLine[]
      /** One a sheet, in order; empty for text. */
      readonly pages: readonly DrawnPage[]
      /** Where the file itself tells its tables: these, in order; the page then draws the document as paragraphs and tables. */
      readonly tables?: readonly DrawnTable[]
      readonly findings: readonly Finding[]
      readonly ms: Timings
      /** Numbers of the pages that are pictures and were not read, though they could be, from 1; absent where there is none. */
      readonly unseen?: readonly number[]
      /** Absent where the report itself was read. */
      readonly passed?: PassedOn
    }
