import { expect, test } from 'vitest'
import type { Picture } from '../picture'
import { mayBeStruck } from './struck'

/** Digits as boxes without their middles, eleven wide and eighteen high, four apart. */
const figure = (digits: number, line: (x: number, y: number) => boolean = () => false, shade = 120) => {
  const [width, height] = [15 * digits + 30, 40]
  const gray = new Uint8Array(width * height).fill(255)
  let [left, right] = [width, 0]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [along, down] = [(x - 15) % 15, y - 10]
      const inDigit = x >= 15 && x < 15 + 15 * digits && along < 11 && down >= 0 && down < 18
      const stroke = inDigit && (along < 2 || along >= 9 || down < 2 || down >= 16)
      const written = line(x, y)
      if (stroke) gray[y * width + x] = 30
      else if (written) gray[y * width + x] = shade
      if (stroke || written) [left, right] = [Math.min(left, x), Math.max(right, x + 1)]
    }
  const picture: Picture = { width, height, gray }
  return { picture, ink: [left, 10, right, 28] as const, digitHeight: 18 }
}

test('printed digits stand apart', () => {
  expect(mayBeStruck(figure(1), '0')).toBe(false)
  expect(mayBeStruck(figure(3), '806')).toBe(false)
  // Two may touch.
  expect(
    mayBeStruck(
      figure(2, (x, y) => x >= 25 && x < 31 && y === 27),
      '80',
    ),
  ).toBe(false)
})

test('a line through a figure joins its digits, level or across', () => {
  expect(
    mayBeStruck(
      figure(3, (x, y) => x >= 12 && x < 62 && (y === 19 || y === 20)),
      '806',
    ),
  ).toBe(true)
  const across = (x: number, y: number) => x >= 15 && x < 56 && Math.abs(27 - ((x - 15) * 17) / 41 - y) <= 1
  expect(mayBeStruck(figure(3, across), '806')).toBe(true)
})

test('one digit is as wide as a line that goes on at its sides, and a 0 is empty inside', () => {
  expect(
    mayBeStruck(
      figure(1, (x, y) => x >= 8 && x < 33 && y === 19),
      '4',
    ),
  ).toBe(true)
  expect(
    mayBeStruck(
      figure(1, (x, y) => x >= 17 && x < 24 && y >= 16 && y < 22),
      '0',
    ),
  ).toBe(true)
})

test('a dash is a line itself, and a figure with a point is none of whole digits', () => {
  const dash = figure(0, (x, y) => x >= 5 && x < 25 && y === 19)
  expect(mayBeStruck(dash, '-')).toBe(false)
})
