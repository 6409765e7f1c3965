import { expect, it } from 'vitest'
import type { Word } from '../../model/print'
import { type Band, labelBand, wordToSlot } from './band'
import { doubtOtherInks } from './ownInks'

const wordOf = (text: string, ink?: string): Word => ({
  ...{ text, anchor: { line: 1, start: 0, end: text.length }, left: 0, right: 10, top: 0, bottom: 10 },
  ...(ink ? { ink } : {}),
})

const rowOf = (label: Word, ...figures: readonly Word[]): Band => ({ ...labelBand([label], 1, true), slots: figures.map(wordToSlot) })

const doubtful = (...bands: readonly Band[]): readonly string[] =>
  doubtOtherInks(bands).flatMap(({ slots }) => slots.flatMap(slot => (slot?.uncertain ? [slot.text] : [])))

it('words in an ink that no label or figure has may be a stamp’s', () => {
  expect(doubtful(rowOf(wordOf('规章'), wordOf('No.4711', '#bbbbbb'), wordOf('0')), rowOf(wordOf('行政许可'), wordOf('3')))).toEqual([
    'No.4711',
  ])
  expect(doubtful(rowOf(wordOf('规章'), wordOf('核验专用', '#ff0000'), wordOf('0')))).toEqual(['核验专用'])
})

it('words in the ink of the table are what somebody wrote there', () => {
  expect(doubtful(rowOf(wordOf('规章'), wordOf('待统计'), wordOf('0')))).toEqual([])
  expect(doubtful(rowOf(wordOf('规章'), wordOf('待统计', '#0000ff'), wordOf('0', '#0000ff')))).toEqual([])
  expect(doubtful(rowOf(wordOf('规章', '#0000ff'), wordOf('待统计', '#0000ff'), wordOf('0')))).toEqual([])
})

it('a figure in an ink of its own is a figure', () =>
  expect(doubtful(rowOf(wordOf('规章'), wordOf('12', '#ff0000'), wordOf('0')))).toEqual([]))
