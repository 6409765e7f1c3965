import { expect, it } from 'vitest'
import type { Word } from '../../model/print'
import { type Band, printedSlots, wordToSlot } from './band'
import { doubtOverLines } from './brokenOverLines'

const figure = (text: string, left: number, top: number): Word => ({
  text,
  anchor: { line: top, start: left, end: left + text.length },
  left,
  right: left + 5 * text.length,
  top,
  bottom: top + 10,
})
const band = (...words: Word[]): Band => ({
  labels: [],
  slots: words.map(wordToSlot),
  order: 'loose',
  labelCell: -1,
  page: 1,
  bounded: false,
})
/** Figures in doubt of three lines, the last so far (points) below the first. */
const doubtfulAt = (apart: number) =>
  doubtOverLines([band(figure('12', 100, 0)), band(figure('7', 50, apart / 2)), band(figure('3', 100, apart))])
    .flatMap(printedSlots)
    .flatMap(({ text, crowded }) => (crowded ? [text] : []))

it('figures over each other with a line of figures between are one that breaks where they stand as near as lines of a cell do', () => {
  expect(doubtfulAt(15)).toEqual(['12', '3'])
  expect(doubtfulAt(20)).toEqual([])
})
