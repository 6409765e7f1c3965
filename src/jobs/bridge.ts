/**
 * The page's side of the workers. Files are read by a pool of them. Pages are drawn by one of its own, since pdf.js is set
 * up otherwise for drawing; it also checks changed cells where all that read are busy, so that nobody waits behind a long file.
 */
import type { Across, Declared } from '../model/across'
import type { Finding } from '../model/finding'
import { sharingWords, unpackOutcome } from '../model/packed'
import { type BesideOthers, packBeside } from '../model/packedBeside'
import type { Progress } from '../model/progress'
import type { Report } from '../model/report'
import type { Outcome } from '../model/result'
import type { Settings } from '../model/settings'
import type { Trace } from '../model/trace'
import type { Ask, DrawAsk, Undrawn, UnpackedFile } from '../worker/protocol'
import type { Answer, JobFailure, MakeWorker } from './lane'
import { createPool } from './pool'

/** A file as it is read. */
export interface Readable {
  readonly name: string
  readonly blob: Blob
  readonly password?: string
  readonly settings?: Settings
  /** Whether its pages that are pictures are to be read too. */
  readonly pictures?: true
}

export interface ReadListener {
  started(): void
  progressed(progress: Progress): void
  done(outcome: Outcome): void
  /** The file is an archive; what is in it is read by jobs of its own. */
  unpacked(files: readonly UnpackedFile[]): void
  failed(failure: JobFailure): void
}

export interface CheckListener {
  done(findings: readonly Finding[]): void
  failed(): void
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
  done(trace: Trace | null): void
}

export interface Bridge {
  /** A number for a job; every job of the page has its own. */
  newJob(): number
  /** @param looked whether the user looks at the file: it is read before all that wait. */
  read(job: number, file: Readable, looked: boolean, listener: ReadListener): void
  /** The user looks at the file of this job: where it still waits, it is read next. */
  hasten(job: number): void
  /** @param settings what the user chose of the rules. */
  check(job: number, report: Report, listener: CheckListener, settings?: Settings): void
  /**
   * Asks what is found in a report beside others.
   * @param make what is asked about, made only when its turn comes. @param looked whether the user looks at the report; else files that wait go first.
   */
  checkBeside(job: number, make: () => BesideOthers, looked: boolean, listener: CheckListener): void
  /** Asks what is found between reports; null for a file that gave none. The answer is null where it could not be had. */
  across(job: number, reports: readonly (Report | null)[], declared: Declared | undefined, done: (across: Across | null) => void): void
  /** @param pictures whether its pages are pictures that were read: rare kinds of them need decoders that others have not. */
  draw(ask: Omit<DrawAsk, 'kind'>, listener: DrawListener, pictures?: boolean): void
  inspect(job: number, file: Omit<Readable, 'name'>, listener: InspectListener): void
  /** The lines of a file, report or not; null where it cannot be read. */
  lines(job: number, blob: Blob, done: (lines: readonly string[] | null) => void): void
  /** While it is paused only files that the user looks at are begun. */
  pause(paused: boolean): void
  /** Stops reading a file, at once. */
  cancel(job: number): void
  /** A check or a picture that is no longer wanted: it is not begun, and its listener does not mind a late answer. */
  forget(job: number): void
  warm(): void
}

/** @param readers how many workers read at once. @param makePictureWorker one that reads pages that are pictures. */
export const createBridge = (makeWorker: MakeWorker, readers: number, makePictureWorker: MakeWorker = makeWorker): Bridge => {
  const reading = createPool(makeWorker, readers)
  const drawing = createPool(makeWorker, 1)
  // One at a time: each takes some hundred MB, and gives them back only when it ends.
  const seeing = createPool(makePictureWorker, 1, true)
  const drawingSeen = createPool(makePictureWorker, 1)
  let jobs = 0

  return {
    newJob: () => ++jobs,
    read(job, { name, blob, password, settings, pictures }, looked, { done, unpacked, ...listener }) {
      const ask = (): Ask => ({
        ...{ kind: 'validate', job, name, blob },
        ...secret(password),
        ...(settings && { settings }),
        ...(pictures && { pictures }),
      })
      const answered = (answer: Answer) => {
        if (answer.kind === 'unpacked') unpacked(answer.files)
        if (answer.kind !== 'done') return
        // The pages are looked at next: their worker starts while the page shows what was found, unless that would keep others waiting.
        const outcome = 'packed' in answer.outcome ? unpackOutcome(answer.outcome) : answer.outcome
        if (looked && !reading.waits && outcome.ok && outcome.pages.length > 0) drawing.warm()
        done(outcome)
      }
      const pool = pictures ? seeing : reading
      pool.add({ job, ask, blob, listener: { ...listener, answered } }, looked)
    },
    hasten(job) {
      reading.hasten(job)
      seeing.hasten(job)
    },
    check(job, report, { done, failed }, settings) {
      const ask = (): Ask => ({ kind: 'check', job, report, ...(settings && { settings }) })
      const answered = (answer: Answer) => answer.kind === 'checked' && done(sharingWords(answer.findings))
      const pool = reading.full ? drawing : reading
      pool.add({ job, ask, listener: { answered, failed } }, true)
    },
    checkBeside(job, make, looked, { done, failed }) {
      const ask = (): Ask => ({ kind: 'beside', job, subject: packBeside(make()) })
      const answered = (answer: Answer) => answer.kind === 'checked' && done(sharingWords(answer.findings))
      reading.add({ job, ask, listener: { answered, failed } }, looked)
    },
    across(job, reports, declared, done) {
      const ask = (): Ask => ({ kind: 'across', job, reports, ...(declared && { declared }) })
      const answered = (answer: Answer) => answer.kind === 'across' && done(answer.across)
      reading.add({ job, ask, listener: { answered, failed: () => done(null) } }, true)
    },
    draw(request, { drawn, failed }, pictures = false) {
      const ask = (): Ask => ({ kind: 'draw', ...request })
      const answered = (answer: Answer) => {
        if (answer.kind === 'drawn') drawn(answer.bitmap)
        if (answer.kind === 'undrawn') failed(answer.reason)
      }
      const pool = pictures ? drawingSeen : drawing
      pool.add({ job: request.job, ask, listener: { answered, failed: () => failed('crashed') } })
    },
    inspect(job, { blob, password }, { done }) {
      const ask = (): Ask => ({ kind: 'inspect', job, blob, ...secret(password) })
      const answered = (answer: Answer) => answer.kind === 'inspected' && done(answer.trace)
      reading.add({ job, ask, listener: { answered, failed: () => done(null) } }, true)
    },
    lines(job, blob, done) {
      const ask = (): Ask => ({ kind: 'lines', job, blob })
      const answered = (answer: Answer) => answer.kind === 'lines' && done(answer.lines)
      reading.add({ job, ask, listener: { answered, failed: () => done(null) } }, true)
    },
    pause(paused) {
      reading.pause(paused)
      seeing.pause(paused)
    },
    cancel(job) {
      reading.cancel(job)
      seeing.cancel(job)
    },
    forget(job) {
      reading.forget(job)
      drawing.forget(job)
      drawingSeen.forget(job)
    },
    warm: () => reading.warm(true),
  }
}

const secret = (password: string | undefined) => (password === undefined ? {} : { password })
