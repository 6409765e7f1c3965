import { expect, it } from 'vitest'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import type { FileEntry } from '../state'
import { callRoll, type RollResult } from './callRoll'
import { entryOf } from './entries'

const ready = (id: number, agency: string, year: number): FileEntry => readyFile(reportWith({}, { agency, year }), id)
const failed = (id: number, code: 'other-report' | 'scanned'): FileEntry => ({
  ...{ id, name: `${id}.pdf`, blob: new Blob(), state: 'failed' },
  failure: { code, message: '' },
})
const entries = [
  ready(1, '望川县水利局', 2023),
  ready(2, '望川县教育局', 2022),
  ready(3, '望川县民政局', 2023),
  ready(4, '望川县民政局', 2023),
  failed(5, 'other-report'),
  failed(6, 'scanned'),
].map(file => entryOf(file))

const ids = ({ called, doubled, unlisted, otherYears, otherKinds, unread }: RollResult) => ({
  called: called.map(({ reports }) => reports.map(({ id }) => id)),
  doubled: doubled.map(pair => pair.map(({ id }) => id)),
  ...Object.fromEntries(Object.entries({ unlisted, otherYears, otherKinds, unread }).map(([key, list]) => [key, list.map(({ id }) => id)])),
})

it('names who is missing in the year that is wanted, though the list calls bodies by short names', () => {
  const result = callRoll({ text: '单位名称\n县水利局\n教育局\n林业局', year: 2023 }, entries)
  expect(result.missing).toEqual(['教育局', '林业局'])
  expect(ids(result)).toEqual({
    called: [[1], [], []],
    doubled: [[3, 4]],
    unlisted: [3, 4],
    otherYears: [2],
    otherKinds: [5],
    unread: [6],
  })
})

it('without a list nobody is missing or too many, and what is there twice is said all the same', () => {
  const result = callRoll({ text: '', year: null }, entries)
  expect([result.missing, result.unlisted, result.doubled.length]).toEqual([[], [], 1])
})
