import { expect, test } from 'vitest'
import type { CellInk, Picture } from '../picture'
import { mayBeStreaked, streaksThrough } from './streaked'

const box = [20, 20, 100, 60] as const

/** A cell between rules two pixels thick, and a white streak two wide through as much of the page as is wanted. */
const page = (streaks: readonly number[], to = 80, shade = 60): Picture => {
  const [width, height] = [120, 80]
  const gray = new Uint8Array(width * height).fill(240)
  for (const y of [20, 60]) gray.fill(shade, y * width, y * width + width).fill(shade, (y + 1) * width, (y + 2) * width)
  for (const x of streaks) for (let y = 0; y < to; y++) gray.fill(240, y * width + x, y * width + x + 2)
  return { width, height, gray }
}

/** A figure whose digits stand fourteen apart, the first with its middle at 50. */
const streaked = (text: string, streak: number) => {
  const ink: CellInk = {
    ...{ kind: 'ink', picture: page([]), left: 20, top: 20, digitHeight: 18, pieces: 1 },
    ink: [24, 12, 24 + 14 * text.length, 30],
  }
  return mayBeStreaked(page([streak]), box, ink, { text, confidence: 1, at: [...text].map((_, index) => 30 + 14 * index) })
}

test('a streak breaks the rules above and below a cell in line', () => {
  expect(streaksThrough(page([44, 70]), box)).toEqual([44.5, 70.5])
  expect(streaksThrough(page([44], 40), box)).toEqual([])
})

test('rules that are dotted or faint tell of no streak', () => {
  expect(streaksThrough(page([30, 40, 50, 60, 70]), box)).toEqual([])
  expect(streaksThrough(page([44], 80, 220), box)).toEqual([])
})

test('a 5 is a 6 that lost its left side, a 2 is none, and at its right a 5 lost nothing', () => {
  expect([streaked('53', 44), streaked('23', 44), streaked('53', 53)]).toEqual([true, false, false])
})

test('beside a digit, or further off than a side of its like, a streak took nothing of it', () => {
  // A 3 is an 8 also where the streak ran close to its middle; a 1 is a 4 whose slant stood far off.
  expect([streaked('35', 49), streaked('53', 49), streaked('53', 42), streaked('13', 42)]).toEqual([true, false, false, true])
})

test('a streak where a figure has no sign took one', () => {
  const ink: CellInk = { ...{ kind: 'ink', picture: page([]), left: 20, top: 20, digitHeight: 18, pieces: 3 }, ink: [10, 12, 50, 30] }
  const lost = { text: '79', confidence: 1, at: [30, 44] }
  expect(mayBeStreaked(page([38]), box, ink, lost)).toBe(true)
  expect(mayBeStreaked(page([49]), box, ink, lost)).toBe(false)
})
