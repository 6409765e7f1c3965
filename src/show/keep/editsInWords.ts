/** What the user changed, as it is called where it is about to be lost. */
import { editsMade } from '../../store/edits/edits'
import { answersGiven } from '../../store/files/answers'
import { isBlankForm } from '../../store/selectors'
import type { FileEntry, State } from '../../store/state'

/** 试改的 2 处, in blank forms 填的 30 格, with both 试改和填写的 32 格; empty where nothing was. */
export const editsInWords = (files: readonly FileEntry[]): string => {
  const filled = editsMade(files.filter(isBlankForm))
  const tried = editsMade(files) - filled
  if (filled === 0) return tried === 0 ? '' : `试改的 ${tried} 处`
  return tried === 0 ? `填的 ${filled} 格` : `试改和填写的 ${filled + tried} 格`
}

/** The same with what the user said of pictures: 试改的 2 处和确认过的 3 格. */
export const doneInWords = (state: Pick<State, 'answers'>, files: readonly FileEntry[]): string => {
  const answers = answersGiven(state, files)
  return [editsInWords(files), answers > 0 && `确认过的 ${answers} 格`].filter(Boolean).join('和')
}
