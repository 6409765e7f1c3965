import { expect, test } from 'vitest'
import type { Picture } from '../picture'
import { cut } from '../raster/cut'
import { isBare } from './bare'

const [WIDTH, HEIGHT] = [160, 120]
const cell = { left: 20, top: 20, right: 120, bottom: 80 } as const

type Stroke = readonly [x: number, y: number, width: number, height: number, darker: number]

/** A page of white or grainy paper with strokes that are so many shades darker. */
const drawn = (strokes: readonly Stroke[], grain: (at: number) => number = () => 0): Picture => {
  const gray = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => 255 - grain(at))
  for (const [x, y, width, height, darker] of strokes)
    for (let row = y; row < y + height; row++)
      for (let at = row * WIDTH + x; at < row * WIDTH + x + width; at++) gray[at] = Math.max(0, (gray[at] as number) - darker)
  return { width: WIDTH, height: HEIGHT, gray }
}

const isBareIn = (page: Picture, noise = 0): boolean => {
  const picture = cut(page, [cell.left, cell.top, cell.right, cell.bottom])
  return isBare({ page, left: cell.left, top: cell.top, picture, paper: 255, noise, unit: 4 })
}

/** An upright rule right of the cell, and its soft edge, which reaches into it. */
const rule = [
  [cell.right, 0, 3, HEIGHT, 200],
  [cell.right - 1, 0, 1, HEIGHT, 60],
] as const

test('a cell is bare though the soft edge of a rule reaches into it', () => {
  expect(isBareIn(drawn(rule))).toBe(true)
})

test('a faint stem stands near a rule, and a figure beyond a cell’s side is no rule', () => {
  expect(isBareIn(drawn([...rule, [cell.right - 6, 40, 2, 20, 34]]))).toBe(false)
  expect(
    isBareIn(
      drawn([
        [cell.right, 40, 3, 18, 200],
        [cell.right - 1, 40, 1, 18, 60],
      ]),
    ),
  ).toBe(false)
})

test('a faint dash is print on even paper, however thin', () => {
  expect(isBareIn(drawn([[60, 48, 10, 2, 18]]))).toBe(false)
})

/** Some pixels far darker than most, as a sharpened scan has them: spots of paper are not white. */
const grain = (at: number): number => (at * 7919) % 31

test('grain is paper where all spots have it, and print what stands out', () => {
  expect(isBareIn(drawn([], grain), 12)).toBe(true)
  expect(isBareIn(drawn([[60, 48, 10, 3, 40]], grain), 12)).toBe(false)
})

test('a faint figure that fills its cell is no grain', () => {
  const bars = [24, 30, 36, 42, 48, 54, 60, 66, 72].map(y => [22, y, 96, 4, 34] as const)
  expect(isBareIn(drawn(bars), 1.5)).toBe(false)
})
