import { expect, test } from 'vitest'
import type { Picture } from '../picture'
import { findTextLines } from './textLines'

const [width, height] = [400, 120]

/** Dark boxes on white: left, top, right, bottom. */
const drawn = (...boxes: readonly (readonly [number, number, number, number])[]): Picture => {
  const gray = new Uint8Array(width * height).fill(255)
  for (const [left, top, right, bottom] of boxes) for (let y = top; y < bottom; y++) gray.fill(0, y * width + left, y * width + right)
  return { width, height, gray }
}

/** Specks all over a band, three pixels wide and high, one below the other by turns. */
const specks = (top: number) =>
  Array.from({ length: 12 }, (_, at) => [at * 32, top + (at % 8) * 3, at * 32 + 3, top + (at % 8) * 3 + 3] as const)

test('lines of print are found close around their ink', () => {
  expect(findTextLines(drawn([40, 20, 60, 44], [70, 20, 90, 44], [40, 70, 64, 94]), 8)).toEqual([
    [40, 20, 90, 44],
    [40, 70, 64, 94],
  ])
})

test('lines of faint print are found', () => {
  const { gray, ...size } = drawn([40, 20, 60, 44], [70, 20, 90, 44])
  expect(findTextLines({ ...size, gray: gray.map(shade => (shade === 0 ? 150 : 232)) }, 8)).toEqual([[40, 20, 90, 44]])
})

test('specks in line are no line', () => {
  expect(findTextLines(drawn([40, 20, 60, 44], ...specks(70)), 8)).toEqual([[40, 20, 60, 44]])
})

test('a character through which white runs is one line, and two characters below each other are two', () => {
  expect(findTextLines(drawn([40, 20, 64, 31], [40, 33, 64, 44]), 6)).toEqual([[40, 20, 64, 44]])
  expect(findTextLines(drawn([40, 20, 90, 44], [40, 52, 51, 62], [53, 64, 64, 75]), 6)).toHaveLength(2)
  expect(findTextLines(drawn([40, 20, 64, 44], [40, 52, 64, 76]), 6)).toHaveLength(2)
  expect(findTextLines(drawn([40, 20, 64, 44], [70, 20, 94, 44], [40, 49, 64, 73], [70, 49, 94, 73]), 6)).toHaveLength(2)
})

test('single pixels all over, as a threshold makes them of noise, part no lines and join none', () => {
  const { gray, ...size } = drawn([40, 20, 60, 44], [70, 20, 90, 44], [40, 70, 64, 94])
  for (let at = 0; at < gray.length; at += 71) gray[at] = 0
  expect(findTextLines({ ...size, gray }, 8)).toEqual([
    [40, 20, 90, 44],
    [40, 70, 64, 94],
  ])
})

test('one thin sign among specks is a line', () => {
  expect(findTextLines(drawn([40, 20, 60, 44], ...specks(70), [200, 80, 220, 83]), 8)).toHaveLength(2)
})

test('what is left of rules that lean above and below a line is no line, and does not tell how high lines are', () => {
  expect(findTextLines(drawn([0, 0, 150, 8], [40, 40, 200, 70], [220, 112, 400, 120]), 6)).toEqual([[40, 40, 200, 70]])
})
