/** Actions on the list of files: what is opened, read once more, stopped and taken off. */
import type { Core } from '../core'
import { fileOf } from '../selectors'
import type { State } from '../state'
import { type Bindable, bindFiles, partFile, unreadPicture } from './binding'
import { answerLeaving, bringBack, leaveFiles } from './leaving'
import * as list from './list'
import type { Opened } from './opened'
import type { Reading } from './reading'
import { stop } from './stopping'

export interface FilesActions {
  openFiles(opened: readonly Opened[]): void
  cancelFile(id: number): void
  /** Lets files wait, or goes on; one that is looked at is read all the same. */
  pause(paused: boolean): void
  /** Stops reading all that are not read yet; they stay in the list. */
  cancelAll(): void
  /** Queues those that were cancelled once more. */
  readCancelled(): void
  retryFile(id: number): void
  /** Shows a file as it was read before, where reading its pages that are pictures failed. */
  showEarlier(id: number): void
  /** Reads a file once more with the password that the user gave. */
  unlockFile(id: number, password: string): void
  /** Reads a file once more, its pages that are pictures too; those of files that come later are read as they come. */
  readPictures(id: number): void
  /** Reads loose pictures as the pages of one report: one file takes their places. */
  bindPictures(group: Bindable): void
  /** The pictures that a file was made of take its place again. */
  partPictures(id: number): void
  /** What was said of pictures before a reload, to be put back when their files are read. */
  recallAnswers(answers: State['answers']): void
  /** Takes files off the list; where something of the user's own would go with them, asks first, see `leaving`. */
  leaveFiles(ids: readonly number[]): void
  answerLeaving(sure: boolean): void
  /** Puts what was taken off the list last back to its places. */
  bringBack(): void
}

export const filesSlice = ({ get, set, bridge }: Core, { read, readAll, readAgain, readPictures }: Reading): FilesActions => {
  const setPaused = (paused: boolean) => {
    bridge.pause(paused)
    set({ paused })
  }

  const withJobs = (files: readonly { readonly id: number }[]) => files.map(({ id }) => ({ id, job: bridge.newJob() }))

  /** Nothing more is asked of the worker about what has gone. */
  const remove = (change: (state: State) => State) => {
    const before = get().files
    set(change)
    const left = new Set(get().files.map(file => file.id))
    for (const file of before) if (!left.has(file.id)) stop(bridge, file)
  }

  return {
    openFiles(opened) {
      if (!get().files.some(list.isPending)) setPaused(false)
      const twins = opened.map(file => list.pendingTwin(get(), file))
      const twin = twins.find(file => file !== undefined)
      const fresh = opened.filter((_, at) => !twins[at])
      if (twin)
        set(state => ({ ...(fresh.length === 0 ? list.showFile(state, twin.id) : state), said: `${twin.name} 正在读，不用再放一次` }))
      const drop = bridge.newJob()
      const incoming = fresh.map(({ bound, ...file }) => ({
        ...{ ...file, id: bridge.newJob(), job: bridge.newJob(), drop },
        ...(bound && { bound: bound.map(part => unreadPicture(part, bridge.newJob(), drop)) }),
      }))
      set(state => list.addFiles(state, incoming))
      for (const file of incoming) read(file.job, file)
    },
    cancelFile(id) {
      stop(bridge, fileOf(get(), id))
      set(state => list.cancelFile(state, id))
    },
    pause: setPaused,
    cancelAll() {
      const pending = get().files.filter(list.isPending)
      setPaused(false)
      for (const file of pending) stop(bridge, file)
      set(state => pending.reduce<State>((next, { id }) => list.cancelFile(next, id), state))
    },
    readCancelled() {
      const jobs = withJobs(get().files.filter(file => file.state === 'failed' && file.failure.code === 'cancelled'))
      readAll(jobs, state => jobs.reduce<State>((next, { id, job }) => list.retryFile(next, id, job), state))
    },
    showEarlier: id => set(state => list.showEarlier(state, id)),
    retryFile: id => readAgain(id, list.retryFile),
    unlockFile: (id, password) => readAgain(id, (state, of, job) => list.unlockFile(state, of, job, password)),
    readPictures,
    bindPictures(group) {
      const [id, job] = [bridge.newJob(), bridge.newJob()]
      set({ readsPictures: true })
      readAll([{ id, job }], state => bindFiles(state, group, id, job))
    },
    partPictures: id => remove(state => partFile(state, id)),
    recallAnswers: answers => set(state => ({ answers: { ...answers, ...state.answers } })),
    leaveFiles: ids => remove(state => leaveFiles(state, ids)),
    answerLeaving: sure => remove(state => answerLeaving(state, sure)),
    bringBack() {
      const jobs = withJobs((get().removed ?? []).map(({ file }) => file))
      const numbers = jobs.map(({ job }) => job)
      readAll(jobs, state => bringBack(state, numbers))
    },
  }
}
