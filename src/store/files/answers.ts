/** What a person said of a file's pictures: taken down, put back when the file is read again, and dropped aloud where it is read otherwise. */
import { answersThatHold, answersWith, reportWithAnswers } from '../../model/answers'
import type { Edits } from '../../model/edits'
import { formCellAt } from '../../model/equations'
import { lookedAt } from '../../model/lookedAt'
import { cellName } from '../../words/names'
import { fileFingerprint } from '../decisions/fingerprints'
import { type FileEntry, type Ready, type State, withFile } from '../state'
import { hasUnseen } from './list'
import { isPassedOn } from './passed'

/** A person has looked at pictures of a file, and says what stands there. @param together beside what they are added up with. */
export const withAnswers = (state: State, id: number, said: Edits, together = false): State => {
  const file = state.files.find(entry => entry.id === id)
  if (file?.state !== 'ready') return state
  const before = file.outcome.report
  const after = lookedAt(before, said, together)
  const key = fileFingerprint(file)
  const answers = { ...state.answers, [key]: answersWith(state.answers[key] ?? {}, before, after) }
  return { ...withFile(state, id, () => withReport(file, after)), answers }
}

/** A file that was read once more, with what was said of its pictures before. Nothing is dropped before they have been read. */
export const putAnswersBack = (state: State, id: number): State => {
  const file = state.files.find(entry => entry.id === id)
  const said = file?.state === 'ready' && !isPassedOn(file) && state.answers[fileFingerprint(file)]
  if (!said || hasUnseen(file)) return state
  const { holds, gone } = answersThatHold(said, file.outcome.report)
  const report = reportWithAnswers(file.outcome.report, holds)
  const next = { ...withFile(state, id, () => withReport(file, report)), answers: { ...state.answers, [fileFingerprint(file)]: holds } }
  if (gone.length === 0) return next
  const names = gone.slice(0, NAMED).map(address => {
    const place = formCellAt(report, address)
    return place ? cellName(place) : address
  })
  const more = gone.length > NAMED ? ` 等 ${gone.length} 格` : ''
  return { ...next, said: `${names.join('；')}${more}：这次读出的和上次不同，确认过的没有放回，请再确认` }
}

/** So many cells are named in a sentence. */
const NAMED = 2

/** How many cells of pictures a person has said something of, in all of these files. */
export const answersGiven = ({ answers }: Pick<State, 'answers'>, files: readonly FileEntry[]): number =>
  files.reduce((sum, file) => sum + (isAnswered(file) ? Object.keys(answers[fileFingerprint(file)] ?? {}).length : 0), 0)

/** What is kept over a reload: of files that are open, and of all as long as one of them is still to be read. */
export const answersToKeep = ({ answers, files }: Pick<State, 'answers' | 'files'>): State['answers'] => {
  if (!files.every(file => file.state === 'ready' && !hasUnseen(file))) return answers
  const open = new Set(files.filter(isAnswered).map(fileFingerprint))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => open.has(key)))
}

const isAnswered = (file: FileEntry): file is Ready => file.state === 'ready' && !isPassedOn(file)

const withReport = (file: Ready, report: Ready['outcome']['report']): Ready => ({ ...file, outcome: { ...file.outcome, report } })
