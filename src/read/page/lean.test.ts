import { expect, it } from 'vitest'
import { commonLean, offLevel, turnBack } from './lean'
import { apply, identity } from './matrix'

const radians = (degrees: number) => (degrees * Math.PI) / 180

it('a step leans by its way from the nearer direction of the page, clockwise', () => {
  expect(offLevel(1, 0)).toBe(0)
  expect(offLevel(Math.cos(radians(1)), Math.sin(radians(1)))).toBeCloseTo(1)
  expect(offLevel(-Math.sin(radians(-2)), Math.cos(radians(-2)))).toBeCloseTo(-2)
})

it('a page leans as nearly all of its signs do, unless that is hardly seen', () => {
  expect(commonLean([0, ...Array.from({ length: 20 }, () => 0.3)])).toBe(0.3)
  expect(commonLean(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 0.3 : -0.3)))).toBe(0)
  expect(commonLean([0.01, 0.01, 0.01])).toBe(0)
  expect(commonLean([])).toBe(0)
})

it('turned back, a line that leans is level, and the middle of the page stays', () => {
  const matrix = turnBack(identity, 3, 600, 800)
  const [left, right] = [apply(matrix, 100, 200), apply(matrix, 100 + 100 * Math.cos(radians(3)), 200 + 100 * Math.sin(radians(3)))]
  expect(right[1]).toBeCloseTo(left[1])
  expect(right[0] - left[0]).toBeCloseTo(100)
  expect(apply(matrix, 300, 400)).toEqual([expect.closeTo(300), expect.closeTo(400)])
})
