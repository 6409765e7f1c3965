/** What is worked out of the whole state, not kept in it. What concerns one part stands in that part's folder. */
import type { FileEntry, Ready, State } from './state'

/** The file with this id; undefined where it is not, or no longer, in the list. */
export const fileOf = ({ files }: Pick<State, 'files'>, id: number | null): FileEntry | undefined => files.find(file => file.id === id)

/** The file on show, if any. */
export const openFile = (state: State): FileEntry | null => fileOf(state, state.open) ?? null

/** The file on show where it has been read. */
export const openReady = (state: State): Ready | null => {
  const file = openFile(state)
  return file?.state === 'ready' ? file : null
}

/** Whether it is tables being filled in: no document, whose result could be passed on. */
export const isBlankForm = (file: FileEntry): boolean => file.state === 'ready' && file.outcome.report.filling === true

/** Whether the page shows the set of all open files: never of one alone. */
export const showsSet = (state: Pick<State, 'view' | 'files'>): boolean => state.view === 'set' && state.files.length > 1
