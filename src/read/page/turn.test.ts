import { expect, it } from 'vitest'
import { type Glyph, INK } from './glyph'
import { turnUpright } from './turn'

const text = (turn: Glyph['turn'], ink: string, count: number): Glyph[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ text: '字', size: 10, baseline: 100, invisible: false, turn, ink },
    box: [10 * at, 91, 10 * at + 10, 101],
  }))

const turned = (...glyphs: readonly Glyph[][]) => turnUpright({ width: 600, height: 800, turn: 0, glyphs: glyphs.flat(), rulings: [] }).turn

it('a page runs as most of its text does', () => {
  expect(turned(text(0, INK, 10), text(90, INK, 60))).toBe(90)
  expect(turned(text(0, INK, 60), text(90, INK, 10))).toBe(0)
})

it('a pale watermark all over a page with little text does not turn it', () => {
  expect(turned(text(0, INK, 30), text(180, '#cccccc', 200))).toBe(0)
})
