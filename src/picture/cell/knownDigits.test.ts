import { expect, test } from 'vitest'
import { barDigit } from '../../testing/barDigit'
import { readInk } from '../../testing/readInk'
import type { ReadInk } from './inkedSigns'
import { knownDigits } from './knownDigits'

const STEP = 13

/** The digits `drawn`, a sign read for each but a blank, which is read as nothing; `torn` says which pixels a threshold took. */
const figure = (drawn: string, text = drawn.trim(), torn: (x: number, y: number) => boolean = () => false): ReadInk => {
  const [width, height] = [STEP * drawn.length + 20, 16]
  const gray = new Uint8Array(width * height).fill(255)
  for (const [at, digit] of [...drawn].entries())
    for (const [x, y] of digit === ' ' ? [] : barDigit(digit)) if (!torn(x + at * STEP, y)) gray[y * width + 10 + at * STEP + x] = 0
  const at = [...text].map((_, index) => 15 + index * STEP)
  const { ink, figure } = readInk(text, [width, height], gray, at)
  return { ink: { ...ink, ink: [10, 0, STEP * drawn.length + 7, height] }, figure }
}

const table = ['1203', '4567', '890', '2461', '3759', '801', '6248', '9375', '10'].map(text => figure(text))
const known = knownDigits(table)
const looks = (read: ReadInk) => known?.looksAsRead(read)

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

test('so many digits are read by their looks alone, wherever their middle is, and not where they are more or fewer', () => {
  const read = (drawn: string, count: number) => known?.read(figure(drawn, '').ink, count)?.text ?? null
  expect(['2856', '17', '9', '301'].map(drawn => read(drawn, drawn.length))).toEqual(['2856', '17', '9', '301'])
  expect([read('2856', 3), read('28', 3), read('28', 1)]).toEqual([null, null, null])
})

test('a sign that is like no digit is not read', () => {
  const struck = figure('28', '')
  struck.ink.picture.gray.fill(0, 7 * struck.ink.picture.width, 10 * struck.ink.picture.width)
  expect(known?.read(struck.ink, 2)).toBe(null)
})
