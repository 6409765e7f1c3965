import { expect, test } from 'vitest'
import type { Box } from '../../model/place'
import type { Picture } from '../picture'
import { findPrintLines } from './printLines'

const [width, height] = [840, 400]

/** Dark boxes on white. */
const drawn = (...boxes: readonly Box[]): Picture => {
  const gray = new Uint8Array(width * height).fill(255)
  for (const [left, top, right, bottom] of boxes) for (let y = top; y < bottom; y++) gray.fill(0, y * width + left, y * width + right)
  return { width, height, gray }
}

/** Characters as frames, so that they are not solid: 20 pixels wide and high, at every 24. */
const characters = (left: number, count: number, topAt: (x: number) => number): readonly Box[] =>
  Array.from({ length: count }, (_, at) => left + at * 24).flatMap((x): readonly Box[] => {
    const top = Math.round(topAt(x))
    return [
      [x, top, x + 20, top + 3],
      [x, top + 17, x + 20, top + 20],
      [x, top, x + 3, top + 20],
      [x + 17, top, x + 20, top + 20],
    ]
  })

const level = (top: number) => () => top
const boxesOf = (page: Picture, blanked: readonly Box[] = []) => findPrintLines(page, blanked, 8).map(({ box }) => box.map(Math.round))

test('lines are found close around their ink, from the top', () => {
  const page = drawn(...characters(40, 4, level(100)), ...characters(40, 8, level(40)))
  expect(boxesOf(page)).toEqual([
    [40, 40, 228, 60],
    [40, 100, 132, 120],
  ])
})

test('a dark margin from the top to the bottom of the page, and a stain as high as three lines, join no lines', () => {
  const lines = [40, 80, 120].flatMap(top => characters(60, 8, level(top)))
  const page = drawn(...lines, [0, 0, 30, height], [260, 20, 330, 160])
  expect(boxesOf(page)).toEqual([40, 80, 120].map(top => [60, top, 248, top + 20]))
})

test('lines that fall by more than they are apart are told from each other, each with its course', () => {
  const falling = (top: number) => (x: number) => top + x / 16
  const page = drawn(...[40, 70, 100].flatMap(top => characters(40, 30, falling(top))))
  const lines = findPrintLines(page, [], 8)
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    expect(Math.abs(line.height - 22)).toBeLessThanOrEqual(6)
    const [from, to] = [line.course[0], line.course.at(-1)]
    expect(((to?.[1] ?? 0) - (from?.[1] ?? 0)) / ((to?.[0] ?? 0) - (from?.[0] ?? 0))).toBeCloseTo(1 / 16, 2)
  }
})

test('print in shadow and print in light are lines alike', () => {
  const page = drawn(...characters(40, 30, level(60)))
  for (let at = 0; at < page.gray.length; at++) {
    const light = 1 - (0.6 * (at % width)) / width
    page.gray[at] = Math.round((page.gray[at] === 0 ? 40 : 230) * light)
  }
  expect(boxesOf(page)).toEqual([[40, 60, 756, 80]])
})

test('words far apart in one row are one line, strokes of a character above each other too, and columns further apart are two', () => {
  const page = drawn(...characters(40, 4, level(40)), ...characters(188, 4, level(41)), ...characters(600, 4, level(40)))
  expect(boxesOf(page).map(([left, , right]) => [left, right])).toEqual([
    [40, 280],
    [600, 692],
  ])
  const two = drawn([40, 44, 60, 47], [36, 58, 64, 61], ...characters(110, 6, level(42)))
  expect(boxesOf(two).map(([left, , right]) => [left, right])).toEqual([[36, 250]])
})

test('a character in halves above each other at the end of a line, and a figure between dashes, are lines', () => {
  const halves: readonly Box[] = [
    [40, 100, 60, 108],
    [41, 111, 59, 120],
  ]
  const figure: readonly Box[] = [
    [400, 308, 407, 311],
    [415, 300, 428, 320],
    [436, 308, 443, 311],
  ]
  expect(boxesOf(drawn(...characters(40, 8, level(70)), ...halves, ...figure))).toEqual([
    [40, 70, 228, 90],
    [40, 100, 60, 120],
    [400, 300, 443, 320],
  ])
})

test('what is blanked, a rule and dust are no lines', () => {
  const rule: Box = [40, 200, 700, 203]
  const dust = Array.from({ length: 40 }, (_, at): Box => [at * 20, 300 + (at % 5), at * 20 + 1, 301 + (at % 5)])
  expect(boxesOf(drawn(...characters(40, 8, level(60)), rule, ...dust), [[30, 50, 500, 90]])).toEqual([])
})

test('a bar that light print stands on is a line, without its edge where it is not quite level', () => {
  expect(boxesOf(drawn([40, 40, 400, 80], ...characters(40, 8, level(120))))).toEqual([
    [40, 40, 400, 80],
    [40, 120, 228, 140],
  ])
  expect(boxesOf(drawn([40, 40, 220, 78], [220, 42, 400, 80]))).toEqual([[42, 42, 398, 78]])
})
