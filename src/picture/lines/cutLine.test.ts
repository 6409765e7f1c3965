import { expect, test } from 'vitest'
import { cutLine } from './cutLine'
import { levelLine } from './printLines'

/** Four pixels of ink at each x, whose top is given. */
const drawn = (width: number, height: number, topAt: (x: number) => number) => {
  const gray = new Uint8Array(width * height).fill(255)
  for (let x = 0; x < width; x++) for (let y = 0; y < 4; y++) gray[(topAt(x) + y) * width + x] = 0
  return { width, height, gray }
}

const rowsOf = ({ width, height, gray }: { width: number; height: number; gray: Uint8Array }) =>
  Array.from({ length: height }, (_, y) => gray.subarray(y * width, (y + 1) * width))

test('a line that falls is set straight', () => {
  const page = drawn(200, 60, x => 10 + Math.floor(x / 10))
  const line = { box: [0, 10, 200, 34] as const, height: 4, course: [[5, 12.5] as const, [195, 31.5] as const] }
  const rows = rowsOf(cutLine(page, line, 2))
  expect(rows).toHaveLength(8)
  const inked = rows.map(row => row.filter(shade => shade === 0).length)
  // What is moved by whole pixels is off by one at most.
  expect(inked.slice(3, 5)).toEqual([200, 200])
  expect([inked[0], inked[7]]).toEqual([0, 0])
})

test('a level line is cut as it lies', () => {
  const page = drawn(200, 60, () => 10)
  const { width, height } = cutLine(page, levelLine([20, 10, 120, 14]), 3)
  expect([width, height]).toEqual([106, 10])
})
