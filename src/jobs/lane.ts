/** One worker and the job it is at. Every job is answered exactly once: settled, failed, or cancelled by the page. */
import { crashTrace } from '../model/crash'
import type { Progress } from '../model/progress'
import type { AheadAsk, Ask, PrepareAsk, Tell } from '../worker/protocol'

/** The part of a Worker that a lane uses. */
export interface WorkerLike {
  postMessage(ask: Ask | PrepareAsk | AheadAsk, transfer: Transferable[]): void
  terminate(): void
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

export type MakeWorker = () => Promise<WorkerLike>

export type Answer = Exclude<Tell, { kind: 'progress' } | { kind: 'crashed' } | { kind: 'unopened' }>

/** Trace of a worker whose code did not come. */
export const notStarted = 'worker did not start'

/** Why a job was not answered: the file cannot be opened, the worker said nothing for too long, or we made a mistake. */
export type JobFailure =
  | { readonly code: 'unreadable' | 'timeout' }
  /** `trace`: where in our own code; nothing of the file. */
  | { readonly code: 'crashed'; readonly trace: string }

/** What is said about a job while it goes on. Nothing is said about a cancelled job. */
export interface Listener {
  started?(): void
  progressed?(progress: Progress): void
  answered(answer: Answer): void
  failed(failure: JobFailure): void
}

export interface Task {
  readonly job: number
  /** Makes the question when its turn comes. */
  readonly ask: () => Ask
  /** The file it reads, which a worker can fetch while it is at another; absent where there is none. */
  readonly blob?: Blob
  readonly listener: Listener
}

/**
 * A worker that says nothing for this long (ms) is ended: the slowest known page takes about a second, on an old computer
 * five; and what keeps pdf.js busy for longer fills the memory too.
 */
export const silenceLimit = 30_000
/**
 * The same while it reads pages that are pictures: between two words it may decode a photograph or look for all of its rules, of up to 52 million pixels,
 * which are some seconds of a usual computer, and half a minute of one that is old or busy with much else.
 */
export const seeingLimit = 120_000
/**
 * However busy it is, no file may keep the others waiting longer than this (ms); a file whose pages are pictures not longer for any of them. A page takes
 * three seconds of a usual computer and ten of an old one, and a collection of scans has a hundred pages.
 */
export const totalLimit = 600_000

/**
 * After so many pages a worker is replaced, a file without pages counting as one. It is a safeguard: what a worker holds after a thousand
 * pages is what it held after fifty (15 MB, and room to work in). Not sooner, since a new worker has all code to compile and to optimise
 * again: two thousand functions, four seconds of the processor, as much as forty files. No browser tells a worker how much memory it holds.
 */
export const wornAfter = 2000

/** A worker that has read so many pages has grown to its full room: it gives that back when nothing is to do. */
export const grownAfter = 50

export interface Lane {
  readonly busy: boolean
  /** Whether its worker is there, or on its way. */
  readonly ready: boolean
  /** The job whose file its worker was told to fetch; null where there is none. */
  readonly ahead: number | null
  /** Has the worker fetch the file of a job that is likely to be its next, while it is busy. The job waits on. */
  fetch(task: Task): void
  /** Begins a job. Not asked of a lane that is busy. */
  run(task: Task): void
  /** Drops the job where it is under way: its worker is ended, and the next job gets a new one. */
  cancel(job: number): void
  /** Starts the worker, so that the first file need not wait for it. @param forPdf has it make ready for reading PDFs too. */
  warm(forPdf?: boolean): void
  /** Ends the worker of a lane that is not busy. */
  rest(): void
  /** Ends a worker that has grown, where the lane is not busy; another is made ready where this one was. */
  renew(): void
}

/** @param freed is called each time the lane has done with a job. */
export const createLane = (makeWorker: MakeWorker, freed: () => void): Lane => {
  let worker: Promise<WorkerLike> | null = null
  let current: Task | null = null
  let watchdog: ReturnType<typeof setTimeout> | undefined
  let deadline = 0
  /** Pages that are pictures of which the worker has said that they are read. */
  let seen = 0
  /** Pages that the worker in use has read. */
  let pagesRead = 0
  let ahead: number | null = null
  /** Whether workers are made ready for PDFs before there is one. */
  let forPdfs = false

  const startWorker = (): Promise<WorkerLike> => {
    const starting = makeWorker()
    worker = starting
    pagesRead = 0
    // Heard from the beginning: a worker that dies while it is warming up is not the one for the next file.
    starting
      .then(started => listen(started, starting))
      .catch(() => {
        if (worker === starting) worker = null
      })
    return starting
  }

  const endWorker = () => {
    worker?.then(ended => ended.terminate()).catch(() => {})
    worker = null
    ahead = null
  }

  const watch = (limit = silenceLimit) => {
    clearTimeout(watchdog)
    const patience = Math.min(limit, deadline - Date.now())
    watchdog = setTimeout(() => giveUp({ code: 'timeout' }), Math.max(0, patience))
  }

  /** Takes the job off, says what became of it, and goes on. */
  const settle = (say: (listener: Listener) => void) => {
    clearTimeout(watchdog)
    const task = current
    current = null
    try {
      if (task) say(task.listener)
    } finally {
      // Whatever becomes of the answer, the others are not kept waiting.
      freed()
    }
  }

  const giveUp = (failure: JobFailure) => {
    endWorker()
    settle(listener => listener.failed(failure))
  }

  const crash = (trace: string) => giveUp({ code: 'crashed', trace })

  const hear = (tell: Tell) => {
    // pdf.js posts a message of its own when it starts; only answers to the current job count.
    if (!current || tell?.job !== current.job) return
    if (tell.kind === 'progress') {
      if (tell.progress.stage === 'see' && tell.progress.done > seen) {
        seen = tell.progress.done
        deadline = Date.now() + totalLimit
      }
      watch(tell.progress.stage === 'see' ? seeingLimit : silenceLimit)
      current.listener.progressed?.(tell.progress)
      return
    }
    if (tell.kind === 'crashed') return crash(tell.error)
    if (tell.kind === 'unopened') return settle(listener => listener.failed({ code: 'unreadable' }))
    if (tell.kind === 'done') {
      pagesRead += tell.outcome.source.pages ?? 1
      if (tell.spent || pagesRead >= wornAfter) endWorker()
    }
    settle(listener => listener.answered(tell))
  }

  /** Only the worker in use is heard: one that was ended may have spoken before it knew. */
  const listen = (to: WorkerLike, started: Promise<WorkerLike>) => {
    const failed = () => {
      if (worker !== started) return
      if (current) crash('worker')
      else endWorker()
    }
    to.onmessage = event => worker === started && hear(event.data as Tell)
    to.onerror = failed
    to.onmessageerror = failed
  }

  /** The worker; null where it does not start. Whoever asks first is told first, so that questions keep their order. */
  const readyWorker = () => (worker ?? startWorker()).catch(() => null)

  const pose = async (task: Task) => {
    const ready = await readyWorker()
    if (current !== task) return
    if (!ready) return crash(notStarted)
    try {
      ready.postMessage(task.ask(), [])
    } catch (error) {
      crash(crashTrace(error))
    }
  }

  const warm = () => {
    if (worker) return
    startWorker()
      .then(started => forPdfs && started.postMessage({ kind: 'prepare' }, []))
      .catch(() => {})
  }

  return {
    get busy() {
      return current !== null
    },
    get ready() {
      return worker !== null
    },
    get ahead() {
      return ahead
    },
    fetch({ job, blob }) {
      if (!blob) return
      ahead = job
      readyWorker()
        .then(ready => ahead === job && ready?.postMessage({ kind: 'ahead', job, blob }, []))
        // Where it goes wrong, the file is fetched when its turn comes.
        .catch(() => {})
    },
    run(task) {
      current = task
      seen = 0
      deadline = Date.now() + totalLimit
      watch()
      task.listener.started?.()
      void pose(task)
    },
    cancel(job) {
      if (current?.job !== job) return
      endWorker()
      settle(() => {})
    },
    warm(forPdf = false) {
      forPdfs = forPdf
      warm()
    },
    rest() {
      if (!current) endWorker()
    },
    renew() {
      if (current || !worker || pagesRead < grownAfter) return
      endWorker()
      if (forPdfs) warm()
    },
  }
}
