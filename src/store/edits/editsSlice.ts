/** Actions on the cells of files: what is tried out, undone, and said by who looked. */
import type { Core } from '../core'
import { withAnswers } from '../files/answers'
import { fileOf } from '../selectors'
import type { Edits, Tried } from '../state'
import type { Checking } from './checking'
import { editCells, editsOf, redo, resetEdits, undo } from './edits'
import { aboutToTry, selectTried, takingBack, withTried } from './tried'

export interface EditsActions {
  /** @param of id of a file; without it the open one. */
  editCells(changes: Edits, of?: number): void
  /** Tries a suggestion out in the file that it is of; its row stays in the list. */
  tryOut(tried: Omit<Tried, 'before'>): void
  takeTryBack(tried: Tried): void
  undo(): void
  redo(): void
  resetEdits(): void
  /** A person has looked at the pictures of these cells of a file, and says what stands there. @param together beside what they are added up with. */
  lookAt(id: number, said: Edits, together?: boolean): void
}

export const editsSlice = ({ get, set }: Core, { tryOut, checkAgain }: Checking): EditsActions => ({
  editCells: (changes, of) => tryOut(file => editCells(file, changes), of),
  tryOut(one) {
    const on = fileOf(get(), one.file)
    const tried = aboutToTry(one, on ? editsOf(on) : {})
    tryOut(file => editCells(file, tried.edits), tried.file)
    set(state => ({ tried: withTried(state.tried, tried), selection: selectTried(tried) }))
  },
  takeTryBack: tried => tryOut(file => editCells(file, takingBack(tried, file)), tried.file),
  undo: () => tryOut(undo),
  redo: () => tryOut(redo),
  resetEdits: () => tryOut(resetEdits),
  lookAt(id, said, together) {
    set(state => withAnswers(state, id, said, together))
    const file = fileOf(get(), id)
    if (file?.state === 'ready') checkAgain(file)
  },
})
