import { nothingSelected, type State } from '../state'
import { keepSelection } from './selection'

/** Turns to another file, or to none. What is chosen in the one before is kept until one comes back to it. */
export const turnTo = (state: State, id: number | null): State => {
  if (state.open === id) return state
  const left = state.open === null ? state.left : { ...state.left, [state.open]: state.selection }
  const file = state.files.find(one => one.id === id)
  const before = id === null ? undefined : left[id]
  // What was found may have changed meanwhile.
  const selection = before && file?.state === 'ready' ? keepSelection(before, file.findings) : nothingSelected
  return { ...state, open: id, left, selection }
}
