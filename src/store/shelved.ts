/** Putting reports away and bringing them back, as transitions of the state; `shelf.ts` decides when. */
import { briefOf } from './brief'
import { named, readyFile, showFile } from './files'
import { type FileEntry, type ReadOutcome, type Ready, type State, withFile } from './state'

/** Reports that are kept at hand, those with changes not counted: the one on show, those beside it, and the ones looked at last. */
export const mostAtHand = 8

/** A report with more lines than this stays at hand: packing it would hold up the page for longer than a moment, and there are few. */
const longestPacked = 100_000

/** Puts a report away; one that has changes, is being checked or looked at stays. @param packed its outcome, see `pack`. */
export const shelve = (state: State, id: number, packed: Blob): State =>
  withFile(state, id, file =>
    file.state === 'ready' && isUntouched(file) && state.open !== id
      ? { ...named(file), state: 'shelved', brief: briefOf(file), packed }
      : file,
  )

/** A report is back; where it is waited for, it is shown. Nothing changes where it has gone from the list meanwhile. */
export const unshelve = (state: State, id: number, outcome: ReadOutcome): State =>
  shownIfAwaited(
    withFile(state, id, file => (file.state === 'shelved' ? readyFile(file, outcome) : file)),
    id,
  )

/** What was put away cannot be reached any more: the file itself is queued to be read again. */
export const requeue = (state: State, id: number, job: number): State =>
  shownIfAwaited(
    withFile(state, id, file => (file.state === 'shelved' ? { ...named(file), state: 'queued', job } : file)),
    id,
  )

const shownIfAwaited = (state: State, id: number): State => (state.opening === id ? showFile(state, id) : state)

/** Ids of the files that are, or in a moment may be, on show: the next one when the open one is closed comes without a wait. */
export const wanted = ({ files, open, opening }: State): readonly number[] => {
  const at = files.findIndex(file => file.id === open)
  const near = at < 0 ? [] : [files[at], files[at - 1], files[at + 1]].flatMap(file => file?.id ?? [])
  return opening === null ? near : [opening, ...near]
}

/** Ids of the reports to put away. @param recent ids of the files shown last, latest first. */
export const spare = (state: State, recent: readonly number[]): readonly number[] => {
  const near = new Set(wanted(state))
  const age = (id: number) => (recent.includes(id) ? recent.indexOf(id) : recent.length)
  const others = state.files.filter((file): file is Ready => isPackable(file) && !near.has(file.id)).map(file => file.id)
  return others.sort((one, other) => age(one) - age(other)).slice(Math.max(0, mostAtHand - near.size))
}

const isPackable = (file: FileEntry): boolean => file.state === 'ready' && isUntouched(file) && file.outcome.lines.length <= longestPacked

const isUntouched = ({ edits, past, future, checking }: Ready): boolean =>
  checking === 'done' && past.length === 0 && future.length === 0 && Object.keys(edits).length === 0
