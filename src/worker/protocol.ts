/**
 * What page and worker say to each other. The only file of the worker that the page reads.
 *
 * Every Ask carries a `job` that the page chose; the worker answers each with any number of `progress`
 * and exactly one of `done`, `checked` or `crashed` with the same `job`. To cancel, the page ends the worker and starts another.
 */
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { Outcome } from '../model/result'

export type Ask =
  | { readonly kind: 'validate'; readonly job: number; readonly name: string; readonly bytes: ArrayBuffer }
  /** Check a report whose cells the user changed. */
  | { readonly kind: 'check'; readonly job: number; readonly report: Report }

export interface Progress {
  readonly stage: 'read' | 'reconstruct' | 'check'
  /** Pages read and pages there are, where the stage counts them. */
  readonly done: number
  readonly of: number
}

export type Tell =
  | { readonly kind: 'progress'; readonly job: number; readonly progress: Progress }
  | { readonly kind: 'done'; readonly job: number; readonly outcome: Outcome }
  | { readonly kind: 'checked'; readonly job: number; readonly findings: readonly Finding[] }
  /** Our own mistake: the text of the error without anything of the file. */
  | { readonly kind: 'crashed'; readonly job: number; readonly error: string }
