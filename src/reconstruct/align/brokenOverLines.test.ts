import { describe, expect, it } from 'vitest'
import type { Word } from '../../model/print'
import { type Band, printedSlots, wordToSlot } from './band'
import { doubtOverLines, joinOverLines } from './brokenOverLines'

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

describe('figures whose rest stands on the next line', () => {
  const label = (text: string, top: number): Word => ({ ...figure('', 0, top), text })
  const line = (words: readonly Word[], ...figures: Word[]): Band => ({ ...band(...figures), labels: words })
  const joined = (...below: Parameters<typeof line>) =>
    joinOverLines(
      [line([label('本年新收', 0)], figure('3371', 50, 0), figure('2147', 100, 0)), line(...below)],
      text => text === '上年结转',
      (_, words) => words[0]?.text === '三方合法权益',
    )
      .flatMap(printedSlots)
      .map(({ text, uncertain }) => `${text}${uncertain ? '?' : ''}`)

  it('are one, which only their places tell', () =>
    expect(joined([label('申请数量', 12)], figure('9', 105, 12))).toEqual(['3371', '21479?']))

  it('stand apart, both in doubt, where the line is of another label', () =>
    expect(joined([label('三方合法权益', 12)], figure('9', 105, 12))).toEqual(['3371?', '2147?', '9?']))

  it('are two where the line begins a row, stands apart, or has a figure that none stands over', () => {
    expect(joined([label('上年结转', 12)], figure('9', 105, 12))).toEqual(['3371', '2147', '9'])
    expect(joined([], figure('9', 105, 30))).toEqual(['3371', '2147', '9'])
    expect(joined([], figure('9', 75, 12))).toEqual(['3371', '2147', '9'])
    expect(joined([], figure('99999', 100, 12))).toEqual(['3371', '2147', '99999'])
  })
})
