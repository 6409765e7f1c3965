/**
 * The page's side of the worker. Files are read one after another in one worker; a check of changed cells does not
 * wait behind a long file, it gets a second worker where the first is busy.
 */
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { Outcome } from '../model/result'
import type { Ask, Progress } from '../worker/protocol'
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

export interface Bridge {
  /** A number for a job; every job of the page has its own. */
  newJob(): number
  read(job: number, file: { readonly name: string; readonly blob: Blob }, listener: ReadListener): void
  check(job: number, report: Report, listener: CheckListener): void
  /** Stops reading a file, at once. */
  cancel(job: number): void
  /** A check that is no longer wanted: it is not begun, and its listener does not mind a late answer. */
  forget(job: number): void
  warm(): void
}

export const createBridge = (makeWorker: () => Promise<WorkerLike>): Bridge => {
  const reading = createLane(makeWorker)
  const checking = createLane(makeWorker)
  let jobs = 0

  return {
    newJob: () => ++jobs,
    read(job, { name, blob }, listener) {
      const ask = async (): Promise<Ask> => ({ kind: 'validate', job, name, bytes: await blob.arrayBuffer() })
      const answered = (answer: Answer) => answer.kind === 'done' && listener.done(answer.outcome)
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
    cancel: reading.cancel,
    forget(job) {
      reading.forget(job)
      checking.forget(job)
    },
    warm: reading.warm,
  }
}
