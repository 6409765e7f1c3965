/**
 * What page and worker say to each other. The only file of the worker that the page reads.
 *
 * Every Ask carries a `job` that the page chose; the worker answers each with any number of `progress`
 * and exactly one of the others with the same `job`. To cancel, the page ends the worker and starts another.
 */
import type { Across, Declared } from '../model/across'
import type { Finding } from '../model/finding'
import type { PackedOutcome } from '../model/packed'
import type { PackedBeside } from '../model/packedBeside'
import type { Progress } from '../model/progress'
import type { Report } from '../model/report'
import type { Failure, Outcome } from '../model/result'
import type { Settings } from '../model/settings'
import type { Turn } from '../model/source'
import type { Trace } from '../model/trace'

/**
 * Make ready for PDFs while nothing else is to do: load pdf.js, and try it. Not asked of a worker that draws. It is no job and gets no answer.
 */
export interface PrepareAsk {
  readonly kind: 'prepare'
}

/** Read the bytes of the file that is likely to be asked about next, while another is worked on. It is no job and gets no answer, and the file may never be asked about. */
export interface AheadAsk {
  readonly kind: 'ahead'
  /** Under which the file will be asked about. */
  readonly job: number
  readonly blob: Blob
}

/** What reading pictures takes, handed to a worker that has its code, before anything is asked of it. It is no job and gets no answer. */
export interface PartsAsk {
  readonly kind: 'parts'
  /** The decoders of pdf.js, by the names of their files: deflated, in base 64. */
  readonly decoders: Readonly<Partial<Record<string, string>>>
  /** To the thread of reader B. */
  readonly lines: MessagePort
}

/** What reader B takes, handed to its thread. It is no job and gets no answer. */
export interface LinePartsAsk {
  readonly kind: 'line-parts'
  /** Each deflated, in base 64. */
  readonly parts: { readonly wasm: string; readonly model: string; readonly characters: string }
  /** To whoever has lines to read. */
  readonly port: MessagePort
}

export interface ValidateAsk {
  readonly kind: 'validate'
  readonly job: number
  readonly name: string
  /** Read in the worker: a browser looks on the disk for the size, and the page would have to wait for that. */
  readonly blob: Blob
  readonly password?: string
  readonly settings?: Settings
  /** Whether pages that are pictures are to be read; asked only of a worker that can. */
  readonly pictures?: true
}

export type Ask =
  | ValidateAsk
  /** Check a report whose cells the user changed. */
  | { readonly kind: 'check'; readonly job: number; readonly report: Report; readonly settings?: Settings }
  /** What is found in a report beside others, and not in it alone; the answer is `checked`. */
  | { readonly kind: 'beside'; readonly job: number; readonly subject: PackedBeside }
  /** What is found between all these; null for a file that gave no report. */
  | { readonly kind: 'across'; readonly job: number; readonly reports: readonly (Report | null)[]; readonly declared?: Declared }
  | DrawAsk
  /** Read a PDF once more, as nothing of what is seen is kept, and hand out the trace of it. */
  | { readonly kind: 'inspect'; readonly job: number; readonly blob: Blob; readonly password?: string }
  /** What stands in a file line by line, report or not. */
  | { readonly kind: 'lines'; readonly job: number; readonly blob: Blob }

/**
 * Draw a page of a PDF. A worker that draws is never asked to validate or to inspect: for reading, fonts are left alone.
 * The file itself comes along and is read where the worker does not hold the document any more.
 */
export interface DrawAsk {
  readonly kind: 'draw'
  readonly job: number
  /** Tells documents apart. */
  readonly file: number
  readonly blob: Blob
  readonly password?: string
  /** Counts from 1. */
  readonly page: number
  /** Of the text; the picture is turned back by as much. */
  readonly turn: Turn
  /** By which its print leans then, in degrees; the picture is turned back by as much. */
  readonly lean?: number
  /** Pixels to a point. */
  readonly scale: number
}

/** Why there is no picture: the browser cannot draw in a worker, the file is gone, the page cannot be read. */
export type Undrawn = 'no-canvas' | 'unreadable' | 'damaged'

/** A file of an archive, by its path in it; or why it is not read. */
export type UnpackedFile = { readonly name: string } & ({ readonly bytes: ArrayBuffer } | { readonly failure: Failure })

export type Tell =
  | { readonly kind: 'progress'; readonly job: number; readonly progress: Progress }
  /** `spent`: the worker may still be busy with what it gave up, and is to be replaced. */
  | { readonly kind: 'done'; readonly job: number; readonly outcome: Outcome | PackedOutcome; readonly spent?: true }
  /** The file cannot be opened, or is too large to be taken into memory. */
  | { readonly kind: 'unopened'; readonly job: number }
  /** The file is an archive: what is in it, to be asked about file by file. */
  | { readonly kind: 'unpacked'; readonly job: number; readonly files: readonly UnpackedFile[] }
  | { readonly kind: 'checked'; readonly job: number; readonly findings: readonly Finding[] }
  | { readonly kind: 'across'; readonly job: number; readonly across: Across }
  | { readonly kind: 'drawn'; readonly job: number; readonly bitmap: ImageBitmap }
  | { readonly kind: 'undrawn'; readonly job: number; readonly reason: Undrawn }
  /** null where the file cannot be read, or is no document. */
  | { readonly kind: 'lines'; readonly job: number; readonly lines: readonly string[] | null }
  /** null where the file cannot be read any more. */
  | { readonly kind: 'inspected'; readonly job: number; readonly trace: Trace | null }
  /** Our own mistake: the text of the error without anything of the file. */
  | { readonly kind: 'crashed'; readonly job: number; readonly error: string }
