import { expect, test } from 'vitest'
import type { Cell, Report } from '../../model/report'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { initialState, type Ready, type State } from '../state'
import { answersGiven, answersToKeep, putAnswersBack, withAnswers } from './answers'

const cell = 'proceedings/review/total'
const other = 'proactive/fees/amount'
const anchor = { line: 1, start: 0, end: 1, page: 1, box: [10, 10, 60, 30] as const }

/** A report on a picture, one cell read as told. */
const scanned = (read: Partial<Cell> = {}): Report => {
  const report = reportWith()
  const seen = Object.entries(report.cells).map(([address, at]) => [address, { ...(at as Cell), anchor, seen: true as const }])
  const cells = Object.fromEntries(seen)
  return { ...report, seen: [1], cells: { ...cells, [cell]: { text: '', value: null, anchor, unread: true, seen: true, ...read } } }
}
const file = (report: Report, fingerprint = 'a', id = 1): Ready => {
  const ready = readyFile(report, id)
  return { ...ready, outcome: { ...ready.outcome, source: { ...ready.outcome.source, fingerprint } } }
}
const open = (...files: readonly Ready[]): State => ({ ...initialState, files })
const said = { [cell]: { text: '3', value: 3 } }
const valueIn = ({ files: [first] }: State) => first?.state === 'ready' && first.outcome.report.cells[cell]?.value

const answered = withAnswers(open(file(scanned())), 1, said)
/** The file after a reload. */
const again = (...files: readonly Ready[]): State => ({ ...open(...files), answers: answered.answers })

test('what was said of a picture is put back where the same file is read the same way', () => {
  expect(valueIn(answered)).toBe(3)
  const back = putAnswersBack(again(file(scanned())), 1)
  expect(back.files).toEqual(answered.files)
  expect(back.said).toBeNull()
  expect(answersGiven(back, back.files)).toBe(1)
  // A frame that is drawn a little otherwise is the same cell.
  expect(valueIn(putAnswersBack(again(file(scanned({ anchor: { ...anchor, box: [11, 9, 61, 29] } }))), 1))).toBe(3)
})

test('it is put nowhere else, and said to be gone where something else is read of the same file', () => {
  expect(valueIn(putAnswersBack(again(file(scanned(), 'b')), 1))).toBeNull()
  const read = scanned({ text: '8', value: 8 })
  const { unread: _, ...eight } = read.cells[cell] as Cell
  const elsewhere = { ...anchor, box: [10, 110, 60, 130] as const }
  for (const report of [{ ...read, cells: { ...read.cells, [cell]: eight } }, scanned({ anchor: elsewhere })]) {
    const back = putAnswersBack(again(file(report)), 1)
    expect(valueIn(back)).toBe(report.cells[cell]?.value)
    expect(back.said).toBe('表四 行政复议，总计：这次读出的和上次不同，确认过的没有放回，请再确认')
    expect(answersGiven(back, back.files)).toBe(0)
  }
})

test('nothing is dropped before the pictures were read', () => {
  const early = file(reportWith())
  const before = again({ ...early, outcome: { ...early.outcome, unseen: [1] } })
  expect(putAnswersBack(before, 1)).toBe(before)
  expect(answersToKeep(before)).toBe(answered.answers)
})

test('who looks once more speaks of the same reading', () => {
  const twice = withAnswers(withAnswers(answered, 1, { [cell]: { text: '4', value: 4 } }), 1, { [other]: { text: '5', value: 5 } })
  const back = putAnswersBack({ ...again(file(scanned())), answers: twice.answers }, 1)
  expect(back.files).toEqual(twice.files)
  expect(answersGiven(back, back.files)).toBe(2)
})

test('what was said of files that were closed is not kept over a reload', () => {
  expect(answersToKeep(answered)).toEqual(answered.answers)
  expect(answersToKeep(again(file(scanned(), 'b')))).toEqual({})
})
