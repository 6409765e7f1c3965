import { describe, expect, it } from 'vitest'
import type { Ruling } from '../../model/source'
import { withoutContours } from './contours'
import type { Glyph } from './glyph'

/** Letters of ten points, side by side. */
const letters = (count: number): Glyph[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ text: '青', size: 10, baseline: 108, invisible: false, turn: 0 },
    box: [12 * at, 100, 12 * at + 10, 110],
  }))
/** What an outline of a letter leaves of straight lines: a bar's four sides. */
const bar = ({ box: [left, top] }: Glyph): Ruling[] => [
  { along: 'x', at: top + 4, from: left + 1, to: left + 9 },
  { along: 'x', at: top + 5, from: left + 1, to: left + 9 },
  { along: 'y', at: left + 1, from: top + 4, to: top + 5 },
  { along: 'y', at: left + 9, from: top + 4, to: top + 5 },
]
const frame: Ruling[] = [
  { along: 'x', at: 98, from: 0, to: 500 },
  { along: 'y', at: 36, from: 98, to: 112 },
]

describe('lines within letters', () => {
  it('are none where the letters of a page are drawn as lines too', () => {
    const glyphs = letters(40)
    expect(withoutContours({ glyphs, rulings: [...frame, ...glyphs.flatMap(bar)] }).rulings).toEqual(frame)
  })

  it('are rulings where few letters have any, or all run in one direction as the dots of a rule do', () => {
    const glyphs = letters(40)
    const few = { glyphs, rulings: [...frame, ...glyphs.slice(0, 9).flatMap(bar)] }
    expect(withoutContours(few)).toBe(few)
    const dots = Array.from({ length: 480 }, (_, at): Ruling => ({ along: 'x', at: 109, from: at, to: at + 0.5 }))
    const dotted = { glyphs, rulings: [...frame, ...dots] }
    expect(withoutContours(dotted)).toBe(dotted)
  })
})
