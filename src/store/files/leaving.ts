/** Taking files off the list: what the user would miss is asked about first. */
import { editsMade } from '../edits/edits'
import type { State } from '../state'
import { removeFile } from './list'

/** So many files at once are quickly gone and slowly found again. */
const many = 5

/** Takes files off the list, or asks first: where something was tried out in them, or where they are many. */
export const leaveFiles = (state: State, ids: readonly number[]): State => {
  const going = state.files.filter(({ id }) => ids.includes(id))
  if (going.length === 0) return state
  return editsMade(going) > 0 || going.length >= many ? { ...state, leaving: going.map(({ id }) => id) } : ids.reduce(removeFile, state)
}

/** The answer to the question. @param sure whether the files go; what has gone meanwhile changes nothing. */
export const answerLeaving = (state: State, sure: boolean): State => {
  if (state.leaving === null) return state
  return { ...(sure ? state.leaving.reduce(removeFile, state) : state), leaving: null }
}
