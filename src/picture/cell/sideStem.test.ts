import { expect, test } from 'vitest'
import { hasSideStem } from './sideStem'

const [WIDTH, HEIGHT] = [60, 50]

/** A cell's cut with ink in some boxes. */
const inked = (...boxes: readonly (readonly [left: number, top: number, right: number, bottom: number])[]) => {
  const isInked = (x: number, y: number) => boxes.some(([left, top, right, bottom]) => x >= left && x < right && y >= top && y < bottom)
  const mask = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => (isInked(at % WIDTH, Math.floor(at / WIDTH)) ? 1 : 0))
  return { mask, width: WIDTH, height: HEIGHT, unit: 4 }
}
const rule = [0, 0, 2, HEIGHT] as const
const level = [0, 0, WIDTH, 2] as const

test('a stem at a cell’s side is told from the rule, apart from it or not', () => {
  expect(hasSideStem(inked(rule, level, [4, 16, 6, 34]), 9)).toBe(true)
  expect(hasSideStem(inked(rule, level, [2, 16, 4, 34]), 9)).toBe(true)
  expect(hasSideStem(inked(level, [55, 16, 58, 34]), 9)).toBe(true)
})

test('rules that slant, dashes of rules and dirt are no stems', () => {
  expect(hasSideStem(inked(rule, level), 9)).toBe(false)
  expect(hasSideStem(inked(level, [0, 0, 2, 20], [1, 20, 3, 40], [2, 40, 4, HEIGHT]), 9)).toBe(false)
  expect(hasSideStem(inked(level, [0, 22, 2, HEIGHT]), 9)).toBe(false)
  expect(hasSideStem(inked([0, 0, 2, 8], [0, 14, 2, 22], [0, 28, 2, 36], [0, 42, 2, HEIGHT]), 9)).toBe(false)
})
