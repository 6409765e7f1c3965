/** One worker and the jobs that wait for it. Every job is answered exactly once: settled, failed, or cancelled by the page. */
import { crashTrace } from '../model/crash'
import type { Ask, PrepareAsk, Progress, Tell } from '../worker/protocol'
import { failureOf } from './failures'
import type { PageFailure } from './state'

/** The part of a Worker that a lane uses. */
export interface WorkerLike {
  postMessage(ask: Ask | PrepareAsk, transfer: Transferable[]): void
  terminate(): void
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

export type Answer = Exclude<Tell, { kind: 'progress' } | { kind: 'crashed' }>

/** What a lane says about a job while it goes on. Nothing is said about a cancelled job. */
export interface Listener {
  started?(): void
  progressed?(progress: Progress): void
  answered(answer: Answer): void
  failed(failure: PageFailure): void
}

export interface Task {
  readonly job: number
  /** Makes the question; rejects where the file cannot be opened. */
  readonly ask: () => Promise<Ask>
  readonly listener: Listener
}

/**
 * A worker that says nothing for this long (ms) is ended: the slowest known page takes about a second, on an old computer
 * five; and what keeps pdf.js busy for longer fills the memory too.
 */
export const silenceLimit = 30_000
/** However busy it is, no file may keep the others waiting longer than this (ms). */
export const totalLimit = 600_000

const crashOf = (trace: string): PageFailure => ({ ...failureOf('crashed'), trace })

export interface Lane {
  readonly busy: boolean
  add(task: Task): void
  /** Drops a job; where it is under way, its worker is ended and the next job gets a new one. */
  cancel(job: number): void
  /** Drops a job that still waits; one that is under way runs to its end. */
  forget(job: number): void
  /** Starts the worker, so that the first file need not wait for it. @param forPdf has it make ready for reading PDFs too. */
  warm(forPdf?: boolean): void
}

export const createLane = (makeWorker: () => Promise<WorkerLike>): Lane => {
  let worker: Promise<WorkerLike> | null = null
  let current: Task | null = null
  let waiting: Task[] = []
  let watchdog: ReturnType<typeof setTimeout> | undefined
  let deadline = 0

  const startWorker = (): Promise<WorkerLike> => {
    const starting = makeWorker()
    worker = starting
    // Heard from the beginning: a worker that dies while it is warming up is not the one for the next file.
    starting
      .then(ready => listen(ready, starting))
      .catch(() => {
        if (worker === starting) worker = null
      })
    return starting
  }

  const endWorker = () => {
    worker?.then(ended => ended.terminate()).catch(() => {})
    worker = null
  }

  const watch = () => {
    clearTimeout(watchdog)
    const patience = Math.min(silenceLimit, deadline - Date.now())
    watchdog = setTimeout(() => fail(failureOf('timeout')), Math.max(0, patience))
  }

  /** Takes the current job off and goes on with the next one. */
  const release = (): Task | null => {
    clearTimeout(watchdog)
    const task = current
    current = null
    return task
  }

  const fail = (failure: PageFailure) => {
    endWorker()
    release()?.listener.failed(failure)
    next()
  }

  const hear = (tell: Tell) => {
    // pdf.js posts a message of its own when it starts; only answers to the current job count.
    if (!current || tell?.job !== current.job) return
    if (tell.kind === 'progress') {
      watch()
      current.listener.progressed?.(tell.progress)
      return
    }
    if (tell.kind === 'crashed') {
      return fail(crashOf(tell.error))
    }
    if (tell.kind === 'done' && tell.spent) endWorker()
    release()?.listener.answered(tell)
    next()
  }

  /** Only the worker in use is heard: one that was ended may have spoken before it knew. */
  const listen = (to: WorkerLike, started: Promise<WorkerLike>) => {
    const ifCurrent = (act: () => void) => () => worker === started && act()
    const crash = ifCurrent(() => (current ? fail(crashOf('worker')) : endWorker()))
    to.onmessage = event => worker === started && hear(event.data as Tell)
    to.onerror = crash
    to.onmessageerror = crash
  }

  const run = async (task: Task) => {
    const ask = await task.ask().catch(() => null)
    if (current !== task) return
    if (!ask) {
      release()
      task.listener.failed(failureOf('unreadable'))
      return next()
    }
    const ready = await (worker ?? startWorker()).catch(() => null)
    if (current !== task) return
    if (!ready) return fail(crashOf('worker did not start'))
    try {
      ready.postMessage(ask, ask.kind === 'validate' ? [ask.bytes] : [])
    } catch (error) {
      fail(crashOf(crashTrace(error)))
    }
  }

  const next = () => {
    if (current) return
    const task = waiting.shift()
    if (!task) return
    current = task
    deadline = Date.now() + totalLimit
    watch()
    task.listener.started?.()
    void run(task)
  }

  const forget = (job: number) => {
    waiting = waiting.filter(task => task.job !== job)
  }

  return {
    get busy() {
      return current !== null
    },
    add(task) {
      waiting.push(task)
      next()
    },
    forget,
    cancel(job) {
      forget(job)
      if (current?.job !== job) return
      endWorker()
      release()
      next()
    },
    warm(forPdf = false) {
      if (worker) return
      startWorker()
        .then(started => forPdf && started.postMessage({ kind: 'prepare' }, []))
        .catch(() => {})
    },
  }
}
