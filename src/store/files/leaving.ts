/** Taking files off the list: what the user would miss is asked about first, and the last of it comes back. */
import { editsMade } from '../edits/edits'
import { turnTo } from '../selection/turnTo'
import { showsSet } from '../selectors'
import type { FileEntry, State } from '../state'
import { isPending, named, removeFile } from './list'

/** So many files at once are quickly gone and slowly found again. */
const many = 5

/** Takes files off the list, or asks first: where something was tried out in them, or where they are many. */
export const leaveFiles = (state: State, ids: readonly number[]): State => {
  const going = state.files.filter(({ id }) => ids.includes(id))
  if (going.length === 0) return state
  return editsMade(going) > 0 || going.length >= many ? { ...state, leaving: going.map(({ id }) => id) } : without(state, ids)
}

/** The answer to the question. @param sure whether the files go; what has gone meanwhile changes nothing. */
export const answerLeaving = (state: State, sure: boolean): State => {
  if (state.leaving === null) return state
  return { ...(sure ? without(state, state.leaving) : state), leaving: null }
}

/** What went last stands where it stood, and its first is chosen. @param jobs for each of them one: what had not been read is queued again. */
export const bringBack = (state: State, jobs: readonly number[]): State => {
  const [first] = state.removed ?? []
  if (!state.removed || !first) return state
  const files = [...state.files]
  for (const [index, { at, file }] of state.removed.entries()) files.splice(at, 0, queuedAgain(file, jobs[index]))
  return turnTo({ ...state, files, removed: null }, first.file.id)
}

/** Whether undoing means what went last: wherever nothing else is there to be undone. */
export const undoBringsBack = (state: State): boolean => {
  if (state.removed === null) return false
  const [file, second] = state.files
  if (!file || second) return !file || showsSet(state)
  return file.state !== 'ready' || (file.past.length === 0 && file.future.length === 0)
}

const without = (state: State, ids: readonly number[]): State => {
  const going = new Set(ids)
  const removed = state.files.flatMap((file, at) => (going.has(file.id) ? [{ at, file }] : []))
  const left = { ...ids.reduce(removeFile, state), removed }
  // The list says so itself; where none is left, nothing else would.
  return left.files.length < 2 && removed.length > 0 ? { ...left, said: `已关闭 ${removed.length} 份，按 Ctrl+Z 放回` } : left
}

const queuedAgain = (file: FileEntry, job: number | undefined): FileEntry =>
  isPending(file) && job !== undefined ? { ...named(file), job, state: 'queued' } : file
