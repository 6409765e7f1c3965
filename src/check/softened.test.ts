import { expect, test } from 'vitest'
import type { Cell } from '../model/report'
import { reportWith } from '../testing/reportWith'
import { lacksRepeats, pagesPassedOn, softened } from './softened'

const total = 'proceedings/review/total'
const plain = reportWith({ [total]: 2 })
const cell = plain.cells[total] as Cell
const scan = { ...plain, seen: [4], cells: { ...plain.cells, [total]: { ...cell, seen: true as const } } }
const sum = { kind: 'sum', left: [], right: [total] } as const
const words = (page: number) => ({ kind: 'words', cells: [], at: { anchor: { line: 1, start: 0, end: 1, page } } }) as const

test('a sum over cells that were read from a picture is a question until a person has looked', () => {
  expect(softened('error', sum, { report: scan })).toBe('review')
  expect(softened('notice', sum, { report: scan })).toBe('notice')
  expect(softened('error', sum, { report: { ...scan, cells: plain.cells } })).toBe('error')
})

test('so is one over cells that a person typed, until all of it was looked at together', () => {
  const said = (how: 'typed' | 'sure') => ({ report: { ...scan, cells: { ...plain.cells, [total]: { ...cell, said: how } } } })
  expect(softened('error', sum, said('typed'))).toBe('review')
  expect(softened('error', sum, said('sure'))).toBe('error')
})

test('words on a picture are a notice at most, those on other pages what they were', () => {
  expect(softened('error', words(4), { report: scan })).toBe('notice')
  expect(softened('error', words(1), { report: scan })).toBe('error')
})

test('of a result that was passed on without its pages, all words may stand on pictures', () => {
  const { seen: _, ...passed } = scan
  expect(softened('error', words(1), { report: passed }, pagesPassedOn(passed))).toBe('notice')
  expect(softened('error', words(1), { report: plain }, pagesPassedOn(plain))).toBe('error')
})

test('a report without pictures is judged as ever', () => {
  expect(softened('error', sum, { report: plain })).toBe('error')
})

test('a number may lack digits that follow their like, and no others', () => {
  expect([lacksRepeats(1857, 11857), lacksRepeats(61, 611), lacksRepeats(12.3, 122.33)]).toEqual([true, true, true])
  expect([lacksRepeats(185, 1857), lacksRepeats(11857, 1857), lacksRepeats(61, 61), lacksRepeats(undefined, 11)]).toEqual([
    ...[false, false, false, false],
  ])
})
