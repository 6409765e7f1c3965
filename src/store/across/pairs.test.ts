import { expect, test } from 'vitest'
import { findingTold } from '../../testing/finding'
import { readyFile } from '../../testing/readyFile'
import { otherCells, otherFile } from './otherCells'
import { pairOf, pairsIn } from './pairs'

const [a, b, c] = [readyFile(undefined, 1), readyFile(undefined, 2), readyFile(undefined, 3)]
const last = { ...b, beside: { before: 1, findings: [] } }
const files = [a, last, { ...c, beside: { before: 2, twin: 1, findings: [] } }]

test('each report that has last year’s beside it is a pair; a file is found as this year’s first', () => {
  const pairs = pairsIn(files)
  expect(pairs.map(({ before, now }) => [before.id, now.id])).toEqual([
    [1, 2],
    [2, 3],
  ])
  expect([pairOf(pairs, 2), pairOf(pairs, 1), pairOf(pairs, 99)].map(pair => pair?.now.id)).toEqual([2, 2, 2])
  expect(pairOf([], 1)).toBeNull()
  expect(pairsIn(files.slice(1)).map(({ now }) => now.id)).toEqual([3])
})

test('a finding leads to the cells of the other report, as long as that is open', () => {
  const cell = 'requests/carriedOut/natural'
  const subject = {
    kind: 'across',
    at: {},
    cells: [
      { of: 'before', cell },
      { of: 'report', cell: 'requests/carriedIn/natural' },
    ],
  } as const
  const finding = findingTold({ rule: 'carry-over', subject })
  expect(otherCells(finding, last, files)).toEqual([{ file: a, cell }])
  expect(otherCells(finding, last, files.slice(1))).toEqual([])
  expect(otherFile(findingTold({ rule: 'same-text' }), last, files)).toBe(a)
  expect(otherFile(findingTold({ rule: 'same-text' }), a, files)).toBeNull()
})
