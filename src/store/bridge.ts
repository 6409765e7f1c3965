/**
 * The page's side of the worker. Files are read one after another in one worker; a check of changed cells does not
 * wait behind a long file, it gets a second worker where the first is busy. Pages are drawn in a worker of their own:
 * drawing never keeps a check waiting, and pdf.js is set up otherwise for it.
 */
import type { Finding } from '../model/finding'
import type { SeenPage } from '../model/inspection'
import type { Report } from '../model/report'
import type { Outcome } from '../model/result'
import type { Ask, DrawAsk, Progress, Undrawn } from '../worker/protocol'
import { type Answer, createLane, type WorkerLike } from './lane'
import type { PageFailure } from './state'

export interface ReadListener {
  started(): void
  progressed(progress: Progress): void
  done(outcome: Outcome): void
  failed(failure: PageFailure): void
}

export interface CheckListener {
  done(findings: readonly Finding[]): void
  failed(failure: PageFailure): void
}

/** Why there is no picture of a page. */
export type NoPicture = Undrawn | 'crashed'

export interface DrawListener {
  /** The picture belongs to the listener from now on. */
  drawn(bitmap: ImageBitmap): void
  failed(reason: NoPicture): void
}

export interface InspectListener {
  /** null where the file cannot be read any more. */
  done(pages: readonly SeenPage[] | null): void
}

export interface Bridge {
  /** A number for a job; every job of the page has its own. */
  newJob(): number
  read(job: number, file: { readonly name: string; readonly blob: Blob; readonly password?: string }, listener: ReadListener): void
  check(job: number, report: Report, listener: CheckListener): void
  draw(ask: Omit<DrawAsk, 'kind'>, listener: DrawListener): void
  inspect(job: number, file: { readonly blob: Blob; readonly password?: string }, listener: InspectListener): void
  /** Stops reading a file, at once. */
  cancel(job: number): void
  /** A check or a picture that is no longer wanted: it is not begun, and its listener does not mind a late answer. */
  forget(job: number): void
  warm(): void
}

export const createBridge = (makeWorker: () => Promise<WorkerLike>): Bridge => {
  const reading = createLane(makeWorker)
  const checking = createLane(makeWorker)
  const drawing = createLane(makeWorker)
  let jobs = 0

  return {
    newJob: () => ++jobs,
    read(job, { name, blob, password }, listener) {
      const ask = async (): Promise<Ask> => ({ kind: 'validate', job, name, bytes: await blob.arrayBuffer(), ...secret(password) })
      const answered = (answer: Answer) => {
        if (answer.kind !== 'done') return
        // The pages are looked at next: their worker starts while the page shows what was found.
        if (answer.outcome.ok && answer.outcome.pages.length > 0) drawing.warm()
        listener.done(answer.outcome)
      }
      reading.add({
        job,
        ask,
        listener: { started: listener.started, progressed: listener.progressed, failed: listener.failed, answered },
      })
    },
    check(job, report, listener) {
      const ask = async (): Promise<Ask> => ({ kind: 'check', job, report })
      const answered = (answer: Answer) => answer.kind === 'checked' && listener.done(answer.findings)
      const lane = reading.busy ? checking : reading
      lane.add({ job, ask, listener: { answered, failed: listener.failed } })
    },
    draw(request, listener) {
      const answered = (answer: Answer) => {
        if (answer.kind === 'drawn') listener.drawn(answer.bitmap)
        if (answer.kind === 'undrawn') listener.failed(answer.reason)
      }
      const ask = async (): Promise<Ask> => ({ kind: 'draw', ...request })
      drawing.add({ job: request.job, ask, listener: { answered, failed: () => listener.failed('crashed') } })
    },
    inspect(job, { blob, password }, listener) {
      const answered = (answer: Answer) => answer.kind === 'inspected' && listener.done(answer.pages)
      const ask = async (): Promise<Ask> => ({ kind: 'inspect', job, blob, ...secret(password) })
      const lane = reading.busy ? checking : reading
      lane.add({ job, ask, listener: { answered, failed: () => listener.done(null) } })
    },
    cancel: reading.cancel,
    forget(job) {
      for (const lane of [reading, checking, drawing]) lane.forget(job)
    },
    warm: () => reading.warm(true),
  }
}

const secret = (password: string | undefined) => (password === undefined ? {} : { password })
