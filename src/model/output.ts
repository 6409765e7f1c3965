/** The outcome as public data, schema gouji/1; `share/toOutput` makes it. */
import type { CellAddress, FormId } from '../statute/form'
import type { AcrossFinding, YearsOf } from './across'
import type { Decision } from './decision'
import type { Edits } from './edits'
import type { Repair, Severity, Summary } from './finding'
import type { OutputTables } from './outputTables'
import type { Failure, SourceInfo, Timings } from './result'
import type { Box } from './source'

/** page and box (points) in a PDF, line (from 1) in a text; neither where the place is not known. */
export interface OutputPlace {
  readonly page?: number
  readonly box?: Box
  readonly line?: number
  /** The name of its cell in a sheet: Sheet1!C7. */
  readonly ref?: string
}

export interface OutputCell extends OutputPlace {
  readonly value: number | null
  readonly text: string
  readonly uncertain?: true
  readonly unread?: true
  /** Read from a picture, and no person has looked at it. */
  readonly seen?: true
}

export interface OutputFinding extends OutputPlace {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly cells: readonly CellAddress[]
  readonly found?: number
  readonly expected?: number
  readonly quote?: string
  /** The very words in the quote, from and up to; absent where all of it is meant. */
  readonly mark?: readonly [start: number, end: number]
  readonly repairs?: readonly Repair[]
  /** Where the user set the finding aside. */
  readonly decision?: Decision
}

/** Changes of cells, by address, and the findings about the report with them. */
export interface OutputTried {
  readonly cells: Edits
  readonly findings: readonly OutputFinding[]
}

export interface OutputReport {
  readonly title: string | null
  readonly agency: string | null
  readonly year: number | null
  readonly form: FormId
  readonly cells: Readonly<Partial<Record<CellAddress, OutputCell>>>
  /** Tables found. */
  readonly tables: OutputTables
  /** Numbers of the sections found, 1 to 6, in the order of the document. */
  readonly sections: readonly number[]
  /** Sentences about what could not be read; absent where everything was. */
  readonly losses?: readonly string[]
}

export type Output = { readonly schema: 'gouji/1'; readonly source: SourceInfo } & (
  | { readonly failure: Failure }
  | {
      readonly report: OutputReport
      readonly findings: readonly OutputFinding[]
      /** Over all the findings listed, those set aside too. */
      readonly summary: Summary
      /** How many of them are set aside; absent where none is. */
      readonly setAside?: Summary
      /** Absent where every rule was asked. */
      readonly rulesOff?: readonly string[]
      /** What was tried out in the tables, with what was found then; absent where nothing was. */
      readonly tried?: OutputTried
      /** Ids of what was ticked as looked at by hand; absent where nothing was. */
      readonly ticks?: readonly string[]
      readonly ms: Timings
    }
)

/** A finding between several files; quote, mark and place are those of the last of them. */
export interface OutputAcrossFinding extends OutputPlace {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** Places among the lines, from 0. */
  readonly files: readonly number[]
  readonly cells: AcrossFinding['cells']
  readonly found?: number
  readonly expected?: number
  readonly quote?: string
  readonly mark?: readonly [start: number, end: number]
}

/** The line after those of the files. */
export interface AcrossOutput {
  readonly schema: 'gouji/1'
  readonly across: {
    readonly groups: readonly YearsOf[]
    readonly findings: readonly OutputAcrossFinding[]
    readonly summary: Summary
    /** Only where parts were declared: the sum of each cell, null where what a part adds is not known. */
    readonly totals?: Readonly<Partial<Record<CellAddress, number | null>>>
  }
}
