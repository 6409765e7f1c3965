import { expect, it } from 'vitest'
import type { Glyph } from './glyph'
import type { Sheet } from './turn'
import { withinPage } from './withinPage'

const glyph = (left: number, top: number, text = '7'): Glyph => ({
  ...{ text, size: 10, baseline: top + 9, invisible: false, turn: 0, object: 1 },
  box: [left, top, left + 5, top + 10],
})
const sheet = (...glyphs: readonly Glyph[]): Sheet => ({
  ...{ width: 600, height: 800, turn: 0, glyphs },
  rulings: [
    { along: 'x', at: 100, from: 500, to: 900 },
    { along: 'x', at: 900, from: 0, to: 600 },
    { along: 'y', at: 700, from: 0, to: 800 },
  ],
})

it('what is cut off the page with its edge is hidden, and its lines are none', () => {
  const { glyphs, rulings } = withinPage(sheet(glyph(50, 50), glyph(590, 50), glyph(620, 50), glyph(50, -40)))
  expect(glyphs.map(({ hidden }) => hidden === true)).toEqual([false, false, true, true])
  expect(rulings.map(({ at }) => at)).toEqual([100])
})

it('a page within its edges is as it was', () => {
  const own = sheet(glyph(50, 50))
  expect(withinPage(own)).toBe(own)
})

it('what shows of a figure that goes on beyond the edge is cut, and so is a digit that the edge crosses', () => {
  const figure = [585, 590, 595, 600].map(left => glyph(left, 50))
  const { glyphs } = withinPage(sheet(...figure, glyph(50, 50), glyph(596, 80), glyph(50, 797), glyph(50, -4.5)))
  expect(glyphs.map(({ cut }) => cut === true)).toEqual([false, false, true, false, false, true, false, true])
})

it('a figure that ends at the edge is whole', () => {
  const { glyphs } = withinPage(sheet(glyph(590, 50), glyph(595, 50), glyph(620, 80)))
  expect(glyphs.map(({ cut }) => cut === true)).toEqual([false, false, false])
})
