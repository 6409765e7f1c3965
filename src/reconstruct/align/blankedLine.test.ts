import { expect, it } from 'vitest'
import { form2021 } from '../../statute/2021/form'
import { type Band, labelBand, type Slot } from './band'
import { withBlankedLine } from './blankedLine'

const { proceedings } = form2021.tables

/** A cell a line; nothing is a blank one. */
const cellsOf = (said: string): Band[] =>
  said.split(' ').map((text, line) => {
    const slot: Slot = { text, anchor: { line, start: 0, end: text.length }, left: 0, right: text.length, words: [] }
    return { labels: [], slots: [text === '·' ? null : slot], order: 'loose', labelCell: -1, page: 0, bounded: false }
  })
const head = labelBand([], 0, false)
const slotsOf = (said: string) => {
  const bands = withBlankedLine([head, ...cellsOf(said)], proceedings)
  return bands.length === 2 ? bands[1]?.slots.map(slot => slot?.text ?? null) : null
}

it('takes blank lines among the figures for blank cells where the totals say that each figure is in its place', () => {
  expect(slotsOf('0 0 3 3 6 0 0 11 0 11 · 6 11 · 17')).toEqual([
    '0',
    '0',
    '3',
    '3',
    '6',
    '0',
    '0',
    '11',
    '0',
    '11',
    null,
    '6',
    '11',
    null,
    '17',
  ])
})

it.each([
  ['a line is lost', '0 0 3 3 6 0 0 11 0 11 · 6 11 17'],
  ['a figure is off its place', '0 0 3 3 6 · 0 0 11 0 11 6 11 · 17'],
  ['a total is blank', '0 0 3 3 6 0 0 11 0 11 · 6 11 · ·'],
])('leaves them alone where %s', (_, said) => expect(slotsOf(said)).toBeNull())
