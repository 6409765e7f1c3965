import { expect, test } from 'vitest'
import { readInk } from '../../testing/readInk'
import type { ReadInk } from './inkedSigns'
import { knownDigits } from './knownDigits'

/** Bars of a digit as pocket calculators show it: top, upper left and right, middle, lower left and right, bottom. */
const bars = ['1110111', '0010010', '1011101', '1011011', '0111010', '1101011', '1101111', '1010010', '1111111', '1111011']
const boxes = [
  [0, 0, 10, 2],
  [0, 0, 2, 9],
  [8, 0, 10, 9],
  [0, 7, 10, 9],
  [0, 8, 2, 16],
  [8, 8, 10, 16],
  [0, 14, 10, 16],
] as const
const STEP = 13

/** The digits `drawn`, a sign read for each but a blank, which is read as nothing; `torn` says which pixels a threshold took. */
const figure = (drawn: string, text = drawn.trim(), torn: (x: number, y: number) => boolean = () => false): ReadInk => {
  const [width, height] = [STEP * drawn.length + 20, 16]
  const gray = new Uint8Array(width * height).fill(255)
  for (const [at, digit] of [...drawn].entries())
    for (const [bar, [left, top, right, bottom]] of boxes.entries())
      if (digit !== ' ' && bars[Number(digit)]?.[bar] === '1')
        for (let y = top; y < bottom; y++)
          for (let x = left; x < right; x++) if (!torn(x + at * STEP, y)) gray[y * width + 10 + at * STEP + x] = 0
  const at = [...text].map((_, index) => 15 + index * STEP)
  const { ink, figure } = readInk(text, [width, height], gray, at)
  return { ink: { ...ink, ink: [10, 0, STEP * drawn.length + 7, height] }, figure }
}

const table = ['1203', '4567', '890', '2461', '3759', '801', '6248', '9375', '10'].map(text => figure(text))
const looks = (read: ReadInk) => knownDigits(table)?.(read)

test('a digit looks as it does elsewhere in its table, also where a stroke of it is torn', () => {
  expect(looks(figure('2856'))).toBe(true)
  expect(looks(figure('2856', '2856', (x, y) => x % STEP === 4 && y > 11))).toBe(true)
})

test('a digit that looks as another, or as much as another, does not', () => {
  expect(looks(figure('2856', '2356'))).toBe(false)
  expect(looks(figure('68', '63'))).toBe(false)
  // Of the 8 is left what is in doubt between it, a 6, a 3 and a 9.
  expect(looks(figure('28', '28', (x, y) => x > STEP && y < 13 && y > 1))).toBe(false)
})

test('a digit that was not read leaves ink over, or its step', () => {
  expect(looks(figure('605', '60'))).toBe(false)
  const apart = figure('6 05', '605')
  expect(looks({ ...apart, figure: { ...apart.figure, at: [15, 15 + 2 * STEP, 15 + 3 * STEP] } })).toBe(false)
})

test('a table tells nothing that does not show all digits, and nothing of other signs', () => {
  expect(knownDigits(table.filter(({ figure: { text } }) => !text.includes('9')))).toBe(null)
  expect(looks(figure('20', '2/'))).toBe(false)
})
