/** What happens to the files of the list. Every function takes a state and gives the next one. */

import type { Progress } from '../../model/progress'
import type { Outcome } from '../../model/result'
import { visible } from '../../text/visible'
import { editsOf } from '../edits/edits'
import { turnTo } from '../selection/turnTo'
import { showsSet } from '../selectors'
import { type Edits, type FileEntry, type PageFailure, type Ready, type State, withFile } from '../state'
import { failureOf } from './failures'
import { receive } from './passed'
import { nameWhenRead } from './pastedName'

/** A file that is about to be queued. */
export interface Incoming {
  readonly id: number
  readonly job: number
  readonly name: string
  readonly blob: Blob
  readonly drop?: number
  readonly link?: string
  readonly bound?: readonly FileEntry[]
  /** What was tried out in it before a reload. */
  readonly awaiting?: Edits
}

/** Queues files and shows the first of them; where they are several, or the set is on show, in the list of the set. */
export const addFiles = (state: State, incoming: readonly Incoming[]): State => {
  const first = incoming[0]
  if (!first) return state
  const queued = incoming.map(file => ({ ...file, name: visible(file.name), state: 'queued' as const }))
  const view = incoming.length > 1 || showsSet(state) ? 'set' : 'report'
  return showFile({ ...state, files: [...state.files, ...queued], view, removed: null }, first.id)
}

/** A file that is read at this moment, or waits to be, and that someone opens once more. */
export const pendingTwin = ({ files }: State, { name, blob }: Pick<Incoming, 'name' | 'blob'>): FileEntry | undefined => {
  const shown = visible(name)
  return files.find(file => isPending(file) && file.name === shown && isSameFile(file.blob, blob))
}

/** What was pasted or came in a link has no moment of change: it is never the same. */
const isSameFile = (one: Blob, other: Blob): boolean =>
  one instanceof File && other instanceof File && one.size === other.size && one.lastModified === other.lastModified

/** Turns to another file, where it is there. */
export const showFile = (state: State, id: number): State => (state.files.some(file => file.id === id) ? turnTo(state, id) : state)

/** Shows the panes of a file. */
export const openReport = (state: State, id: number): State => ({ ...showFile(state, id), view: 'report' })

/** The worker has turned to the file of this job. */
export const startReading = (state: State, job: number): State =>
  withJob(state, job, file => ({ ...named(file), ...withEarlier(file), job, state: 'reading', progress: null }))

export const hearProgress = (state: State, job: number, progress: Progress): State =>
  withJob(state, job, file => (file.state === 'reading' ? { ...file, progress } : file))

/** The path of a file of an archive: that in it, behind that of the archive itself where it stood in a folder, like one that was in another archive. */
export const pathIn = (archive: string, name: string): string => (archive.includes('/') ? `${archive}/${name}` : name)

/** An archive gives way to the files that were in it, by their paths; those that could not be unpacked say why. */
export const unpackFile = (state: State, job: number, files: readonly (Incoming & { readonly failure?: PageFailure })[]): State => {
  const at = state.files.findIndex(file => isPending(file) && file.job === job)
  const archive = state.files[at]
  if (!archive) return state
  const others = state.files.filter(file => file !== archive)
  const unpacked = files.map(({ failure, job: own, ...file }): FileEntry => {
    const entry = { ...file, name: visible(file.name), ...(archive.drop !== undefined && { drop: archive.drop }) }
    return failure ? { ...entry, state: 'failed', failure } : { ...entry, job: own, state: 'queued' }
  })
  const view = unpacked.length > 1 ? 'set' : state.view
  const next: State = { ...state, view, files: [...others.slice(0, at), ...unpacked, ...others.slice(at)] }
  const first = unpacked.find(file => file.state === 'queued') ?? unpacked[0]
  return state.open === archive.id && first ? showFile(next, first.id) : next
}

/** The answer for a file. An answer to a job that is gone changes nothing. @param at when, in milliseconds since 1970. */
export const finishReading = (state: State, job: number, outcome: Outcome, at?: number): State => {
  const next = withJob(state, job, file => {
    const read = outcome.ok
      ? readyFile({ ...file, name: nameWhenRead(file.name, outcome.report) }, outcome)
      : failedFile(file, outcome.failure)
    return at === undefined ? read : { ...read, readAt: at }
  })
  const answered = next === state ? undefined : state.files.find(file => isPending(file) && file.job === job)
  if (!answered || !outcome.ok) return next
  return outcome.passed ? receive(next, answered.id) : next
}

export const failReading = (state: State, job: number, failure: PageFailure): State =>
  withJob(state, job, file => ({ ...failedFile(file, failure), ...withEarlier(file) }))

/** Shows a file as it was read before, where reading its pages that are pictures failed. */
export const showEarlier = (state: State, id: number): State =>
  withFile(state, id, file => (file.state === 'failed' && file.earlier ? file.earlier : file))

/** The user stops a file that waits or is being read; it stays in the list, as it was read before where it was. */
export const cancelFile = (state: State, id: number): State =>
  withFile(state, id, file => (isPending(file) ? (file.earlier ?? failedFile(file, failureOf('cancelled'))) : file))

/** Queues a file that failed once more. */
export const retryFile = (state: State, id: number, job: number): State =>
  withFile(state, id, file => {
    if (file.state !== 'failed') return file
    return { ...named(file), ...withEarlier(file), job, state: 'queued' }
  })

/** Whether a file has pages that are pictures and were not read, though they could be. */
export const hasUnseen = (file: FileEntry | undefined): boolean => {
  if (!file || file.pictures) return false
  return file.state === 'failed' ? file.failure.pictures === true : file.state === 'ready' && file.outcome.unseen !== undefined
}

/** Queues a file once more whose pages that are pictures were not read; what was changed in it is put back as soon as it is read. */
export const readPictures = (state: State, id: number, job: number): State =>
  withFile(state, id, file => {
    if (isPending(file) || file.pictures) return file
    const edits = editsOf(file)
    const awaiting = Object.keys(edits).length > 0 ? { awaiting: edits } : {}
    return { ...named(file), ...awaiting, pictures: true, job, state: 'queued', earlier: file }
  })

/** Queues a file that asked for a password once more, with one. */
export const unlockFile = (state: State, id: number, job: number, password: string): State =>
  withFile(state, id, file => (file.state === 'failed' ? { ...named(file), password, job, state: 'queued' } : file))

/** Takes a file off the list; where it was on show, its neighbour is shown. */
export const removeFile = (state: State, id: number): State => {
  const at = state.files.findIndex(file => file.id === id)
  if (at < 0) return state
  const files = state.files.filter(file => file.id !== id)
  if (state.open !== id) return { ...state, files }
  const neighbour = files[Math.min(at, files.length - 1)]
  return turnTo({ ...state, files }, neighbour?.id ?? null)
}

export const isReady = (file: FileEntry): file is Ready => file.state === 'ready'

/** Whether a file still waits for its answer. */
export const isPending = (file: FileEntry): file is Extract<FileEntry, { state: 'queued' | 'reading' }> =>
  file.state === 'queued' || file.state === 'reading'

const withJob = (state: State, job: number, change: (file: FileEntry) => FileEntry): State => {
  const file = state.files.find(entry => isPending(entry) && entry.job === job)
  return file ? withFile(state, file.id, change) : state
}

const withEarlier = (file: FileEntry) => (file.state !== 'ready' && file.earlier ? { earlier: file.earlier } : {})

/** A report as it was read, without changes. */
export const readyFile = (file: FileEntry, outcome: Extract<Outcome, { ok: true }>): Ready => ({
  ...named(file),
  state: 'ready',
  outcome,
  findings: outcome.findings,
  edits: {},
  past: [],
  future: [],
  checking: 'done',
})

const failedFile = (file: FileEntry, failure: PageFailure): FileEntry => ({ ...named(file), state: 'failed', failure })

/** What every state of a file has. */
export const named = ({ id, name, blob, drop, link, password, pictures, bound, awaiting }: FileEntry) => ({
  id,
  name,
  blob,
  ...(drop !== undefined && { drop }),
  ...(link !== undefined && { link }),
  ...(password !== undefined && { password }),
  ...(pictures !== undefined && { pictures }),
  ...(bound !== undefined && { bound }),
  ...(awaiting !== undefined && { awaiting }),
})
