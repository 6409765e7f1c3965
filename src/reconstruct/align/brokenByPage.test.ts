import { describe, expect, it } from 'vitest'
import type { Word } from '../../model/print'
import type { Band } from './band'
import { doubtBroken } from './brokenByPage'

const word = (text: string, left = 0): Word => ({
  text,
  anchor: { line: 1, start: 0, end: text.length },
  ...{ left, right: left + 20, top: 0, bottom: 10 },
})
const band = (page: number, label: string, ...figures: string[]): Band => ({
  labels: label === '' ? [] : [word(label)],
  slots: figures.map((text, column) => ({ ...word(text, 100 + 30 * column), words: text === '' ? [] : [word(text)] })),
  ...{ order: 'fixed', labelCell: -1, page, bounded: true },
})
const isRow = (text: string) => ['甲项', '乙项'].includes(text)
/** The figures of each band; those that are unread, or may be others, with a mark. */
const read = (...parts: Band[][]) =>
  doubtBroken(parts, isRow).map(({ slots }) =>
    slots.map(slot => `${slot?.text}${slot?.crowded ? '?' : slot?.uncertain ? '~' : ''}`).join(' '),
  )

describe('figures at the foot of a page', () => {
  it('are in doubt where the next page begins with figures under them that have no label', () => {
    expect(read([band(1, '甲项', '0', '23', '4')], [band(2, '', '', '7', '')])).toEqual(['0 23? 4', ''])
    expect(read([band(1, '甲', '0', '23', '4')], [band(2, '项', '', '7', '')])).toEqual(['0 23? 4', ''])
  })

  it('are in doubt too where all go on, each from a line as long as the others', () => {
    expect(read([band(1, '甲项', '173', '179', '124')], [band(2, '', '7', '4', '04')])).toEqual(['173? 179? 124?', ''])
  })

  it('may go on too where figures without a label stand under them all', () => {
    expect(read([band(1, '甲项', '173', '179', '124')], [band(2, '', '7', '4', '1004')])).toEqual(['173~ 179~ 124~', '7 4 1004'])
    expect(read([band(1, '甲项', '1', '2', '3')], [band(2, '', '7', '4', '4')])).toEqual(['1~ 2~ 3~', '7 4 4'])
  })

  it('stay as they are where a row of its own begins the next page', () => {
    expect(read([band(1, '甲项', '0', '23', '4')], [band(2, '乙项', '', '7', '')])).toEqual(['0 23 4', ' 7 '])
    expect(read([band(1, '甲项', '0', '23', '4'), band(1, '乙项')], [band(2, '', '1', '7', '5')])).toEqual(['0 23 4', '', '1 7 5'])
    expect(read([band(1, '甲项', '0', '', '4')], [band(2, '', '', '7', '')])).toEqual(['0  4', ' 7 '])
  })
})

it('a blank cell in which a page ends is in doubt in both parts where one of them is', () => {
  const doubted = (label: string) => {
    const { slots, ...upper } = band(1, '甲', '', '')
    const parts = [
      [{ ...upper, slots: slots.map((slot, at) => slot && (at === 0 ? { ...slot, uncertain: true as const } : slot)) }],
      [band(2, label, '', '')],
    ]
    return doubtBroken(parts, isRow).map(each => each.slots.map(slot => slot?.uncertain ?? false))
  }
  expect(doubted('项')).toEqual([
    [true, false],
    [true, false],
  ])
  expect(doubted('乙项')).toEqual([
    [true, false],
    [false, false],
  ])
})
