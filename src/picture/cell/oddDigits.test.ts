import { expect, test } from 'vitest'
import type { ReadInk } from './inkedSigns'
import { oddDigits } from './oddDigits'

/** Strokes of a 0 and a 7 in a face ten wide and sixteen high. */
const strokes: Readonly<Record<string, (x: number, y: number) => boolean>> = {
  0: (x, y) => x < 2 || x >= 8 || y < 2 || y >= 14,
  7: (x, y) => y < 2 || Math.abs(x - 9 + y / 3) <= 1,
}

/** A figure whose digits stand so many pixels from each other, and what is written over it. */
const figure = (text: string, step = 13, line: (x: number, y: number) => boolean = () => false): ReadInk => {
  const [width, height] = [step * text.length + 40, 40]
  const gray = new Uint8Array(width * height).fill(255)
  let [left, right] = [width, 0]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isStroke = [...text].some((sign, at) => {
        const [along, down] = [x - 20 - at * step, y - 12]
        return along >= 0 && along < 10 && down >= 0 && down < 16 && strokes[sign]?.(along, down)
      })
      if (!isStroke && !line(x, y)) continue
      gray[y * width + x] = isStroke ? 20 : 120
      ;[left, right] = [Math.min(left, x), Math.max(right, x + 1)]
    }
  return {
    ink: { kind: 'ink', picture: { width, height, gray }, left: 0, top: 0, ink: [left, 12, right, 28], digitHeight: 16, pieces: 0 },
    figure: { text, confidence: 1, at: [...text].map((_, at) => 25 + at * step) },
  }
}

const others = () => ['70', '70', '0', '7', '77', '700', '0'].map(text => figure(text))
const isOdd = (own: ReadInk, table = others()) => oddDigits([[...table, own]])(own)

test('print is as other print of the page, also where its digits touch', () => {
  expect(isOdd(figure('70'))).toBe(false)
  expect(isOdd(figure('70', 10))).toBe(false)
})

test('a line through two digits, slant, short or beyond them, is on no other digit', () => {
  const level = (x: number, y: number) => x >= 15 && x < 48 && Math.abs(y - 19) <= 1
  const short = (x: number, y: number) => x >= 23 && x < 40 && Math.abs(y - 21) <= 1
  const slant = (x: number, y: number) => x >= 18 && x < 45 && Math.abs(27 - ((x - 18) * 15) / 27 - y) <= 1
  for (const line of [level, short, slant]) expect(isOdd(figure('70', 13, line))).toBe(true)
  // One that was struck in the same way clears none.
  expect(isOdd(figure('70', 13, level), [...others(), ...others(), figure('70', 13, level)])).toBe(true)
})

test('specks beside a digit make it odd where paper has shades, not where a threshold was set; a line does there too', () => {
  const specks = (x: number, y: number) => (x === 37 && y === 16) || (x === 39 && y === 20) || (x === 37 && y === 24)
  const line = (x: number, y: number) => x >= 15 && x < 48 && Math.abs(y - 19) <= 1
  const ofBits = (own: ReadInk): ReadInk => ({ ...own, ink: { ...own.ink, pieces: 2 } })
  expect(isOdd(figure('70', 13, specks))).toBe(true)
  expect([specks, line].map(over => isOdd(ofBits(figure('70', 13, over)), others().map(ofBits)))).toEqual([false, true])
})

test('too few digits of a kind tell nothing, and those of other tables that are given tell too', () => {
  expect(isOdd(figure('70'), [])).toBeNull()
  const own = figure('70')
  expect(oddDigits([[own], others()])(own)).toBe(false)
})
