import { expect, test } from 'vitest'
import { readInk } from '../../testing/readInk'
import { areBareStems, hairlinesOf, specksBeside } from './hairlines'
import type { ReadInk } from './inkedSigns'

/** How a sign is drawn: a stem, and of a 4 the bar, whole or a part of it. */
type Drawn = 'stem' | 'bar' | 'rest'

/** A figure of signs 14 pixels apart, 20 high. */
const figure = (text: string, drawn: readonly Drawn[]): ReadInk => {
  const [width, height] = [14 * text.length, 20]
  const gray = new Uint8Array(width * height).fill(255)
  drawn.forEach((each, at) => {
    for (let y = 0; y < height; y++) gray.fill(0, y * width + at * 14 + 8, y * width + at * 14 + 10)
    if (each !== 'stem') gray.fill(0, 13 * width + at * 14 + (each === 'bar' ? 1 : 5), 13 * width + at * 14 + (each === 'bar' ? 7 : 6))
  })
  return readInk(
    text,
    [width, height],
    gray,
    drawn.map((_, at) => at * 14 + 8),
  )
}

const whole = Array.from({ length: 4 }, () => figure('44', ['bar', 'bar']))

test('4s that have their bars tell that a threshold took no hairlines; few do not, and one in ten may lack it', () => {
  expect(hairlinesOf(whole)).toBeCloseTo(0.25)
  expect(hairlinesOf(whole.slice(1))).toBe(null)
  expect(hairlinesOf([...whole, figure('4', ['rest'])])).toBe(null)
  expect(hairlinesOf([...whole, figure('44', ['bar', 'bar']), figure('4', ['rest'])])).toBeCloseTo(0.25)
})

test('a 1 is a stem alone: with a rest beside it, it may be a 4', () => {
  expect(areBareStems(figure('11', ['stem', 'stem']))).toBe(true)
  expect(areBareStems(figure('11', ['stem', 'rest']))).toBe(false)
  expect(areBareStems(figure('41', ['rest', 'stem']))).toBe(true)
})

test('a pixel beside a 1 is a speck where the 4s have several there, and half a bar is none', () => {
  const specks = specksBeside(hairlinesOf(whole) ?? 0)
  expect(areBareStems(figure('1', ['rest']), specks)).toBe(true)
  expect(areBareStems(figure('1', ['rest']), specksBeside(0.1))).toBe(false)
  expect(areBareStems(figure('1', ['bar']), specks)).toBe(false)
})
