/** Files that wait to be read, and what is heard of them. */
import { canReadPictures } from '../../jobs/pictures/canReadPictures'
import { hasLookedAt } from '../../model/lookedAt'
import type { Core } from '../core'
import type { Checking } from '../edits/checking'
import { putBack } from '../edits/edits'
import { fileOf } from '../selectors'
import type { State } from '../state'
import { putAnswersBack } from './answers'
import { failureOfJob } from './failures'
import * as list from './list'
import type { Opened } from './opened'

export interface Job {
  /** Of the file. */
  readonly id: number
  readonly job: number
}

export interface Reading {
  readonly read: (job: number, file: Opened & { readonly id: number }) => void
  /** Queues files under these jobs, and reads those that are queued then. */
  readonly readAll: (jobs: readonly Job[], queue: (state: State) => State) => void
  /** The same for one file, under a job of its own. */
  readonly readAgain: (id: number, queue: (state: State, id: number, job: number) => State) => void
  /** Reads a file once more, its pages that are pictures too. */
  readonly readPictures: (id: number) => void
}

export const createReading = ({ get, set, hear, bridge }: Core, { tryOut, checkAgain }: Checking): Reading => {
  const read: Reading['read'] = (job, file) => {
    bridge.read(job, { ...file, settings: get().settings }, file.id === get().open, {
      started: () => hear(state => list.startReading(state, job)),
      // Page by page for the file that is open alone: of the others nobody sees it, and a set would be drawn anew each time.
      progressed: progress => get().open === file.id && hear(state => list.hearProgress(state, job, progress)),
      done: outcome => {
        const at = Date.now()
        hear(
          state => putAnswersBack(list.finishReading(state, job, outcome, at), file.id),
          () => {
            const now = fileOf(get(), file.id)
            if (now?.state === 'ready' && hasLookedAt(now.outcome.report)) checkAgain(now)
            // Where it cannot, the page says what it would take.
            if (get().readsPictures && list.hasUnseen(fileOf(get(), file.id)) && canReadPictures()) readPictures(file.id)
            if (file.awaiting) tryOut(ready => (ready.awaiting ? putBack(ready) : ready), file.id)
          },
        )
      },
      unpacked(files) {
        const incoming = files.map(({ name, ...rest }) => ({
          ...{ id: bridge.newJob(), job: bridge.newJob(), name: list.pathIn(file.name, name) },
          ...('bytes' in rest ? { blob: new Blob([rest.bytes]) } : { blob: new Blob(), failure: rest.failure }),
        }))
        const readThem = () => {
          for (const each of incoming) if (!('failure' in each) && fileOf(get(), each.id)) read(each.job, each)
        }
        hear(state => list.unpackFile(state, job, incoming), readThem)
      },
      failed(failure) {
        // Where it failed once, as without a network before that part was kept, nobody else's pictures are read unasked.
        if (file.pictures) set({ readsPictures: false })
        hear(state => list.failReading(state, job, failureOfJob(failure, file.pictures)))
      },
    })
  }

  const readAll: Reading['readAll'] = (jobs, queue) => {
    set(queue)
    for (const { id, job } of jobs) {
      const file = fileOf(get(), id)
      if (file?.state === 'queued' && file.job === job) read(job, file)
    }
  }

  const readAgain: Reading['readAgain'] = (id, queue) => {
    const job = bridge.newJob()
    readAll([{ id, job }], state => queue(state, id, job))
  }

  const readPictures = (id: number) => {
    set({ readsPictures: true })
    readAgain(id, list.readPictures)
  }

  return { read, readAll, readAgain, readPictures }
}
