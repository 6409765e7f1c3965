import { expect, test } from 'vitest'
import { drawFrom } from '../../testing/printed'
import { noisy, ruledPage } from '../../testing/ruledPage'
import { level } from '../level/level'
import type { Picture } from '../picture'
import { rotated } from '../raster/rotated'
import { findGrids } from './findGrids'

const [lefts, tops] = [
  [100, 260, 420, 580, 740, 900],
  [200, 260, 330, 390, 450, 520, 600],
]
/** Row, column and spans of the cells of a table with a head over all columns and a group beside three rows. */
const cells = [
  [0, 0, 1, 5],
  [1, 0, 3, 1],
  ...Array.from({ length: 30 }, (_, at) => [Math.floor(at / 5), at % 5, 1, 1]).filter(
    ([row = 0, column = 0]) => row > 0 && (row > 3 || column > 0),
  ),
] as [number, number, number, number][]

const inReadingOrder = (all: readonly (readonly number[])[]) =>
  all.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d).map(each => each.slice(0, 4))

/** Every cell a box of its own, so many pixels apart; about them a frame as far off. */
const apart = (gap: number): Picture => {
  const [width, height] = [1000, 1400]
  const gray = new Uint8Array(width * height).fill(245)
  const dark = (left: number, top: number, right: number, bottom: number) => {
    for (let y = top; y < bottom; y++) gray.fill(30, y * width + left, y * width + right)
  }
  const box = (left: number, top: number, right: number, bottom: number) => {
    for (const y of [top, bottom]) dark(left, y, right + 2, y + 2)
    for (const x of [left, right]) dark(x, top, x + 2, bottom + 2)
  }
  const [x, y] = [(at: number) => lefts[at] as number, (at: number) => tops[at] as number] as const
  for (const [row, column, rows, columns] of cells) box(x(column), y(row), x(column + columns) - gap, y(row + rows) - gap)
  box(x(0) - gap, y(0) - gap, x(5), y(6))
  return { width, height, gray }
}

test('cells that are boxes of their own are those of one table', () => {
  for (const gap of [4, 5, 6]) {
    const [grid, ...others] = findGrids(apart(gap))
    expect(others).toEqual([])
    expect(grid?.doubt).toBeNull()
    const found = grid?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]) ?? []
    expect(inReadingOrder(found)).toEqual(inReadingOrder(cells))
    // Within its own box, not up to the next one's.
    const box = grid?.cells.find(({ row, column }) => row === 4 && column === 2)?.box.map(Math.round) ?? []
    const wanted = [420, 450, 580 - gap, 520 - gap]
    for (const [side, place] of wanted.entries()) expect(Math.abs((box[side] as number) - place)).toBeLessThanOrEqual(1)
  }
})

test('and on noisy paper that stands askew', () => {
  const { picture } = level(noisy(rotated(apart(5), 1.3), drawFrom(3), 12))
  const [grid, ...others] = findGrids(picture)
  expect([grid?.doubt, grid?.cells.length, others]).toEqual([null, cells.length, []])
})

test('where the page ends below the last cells, their frame is no row', () => {
  const page = apart(5)
  const fill = (shade: number, left: number, top: number, right: number, bottom: number) => {
    for (let y = top; y < bottom; y++) page.gray.fill(shade, y * 1000 + left, y * 1000 + right)
  }
  // The frame goes on at its sides; a cell that goes on behind ends a little before the others.
  fill(245, 90, 598, 910, 603)
  for (const x of [95, 900]) fill(30, x, 598, x + 2, 660)
  fill(245, 102, 582, 255, 597)
  fill(30, 102, 580, 255, 582)
  const [grid] = findGrids(page)
  expect(grid?.doubt).toBeNull()
  expect(grid?.ys.at(-1)).toBeLessThan(610)
})

test('rows that are low, and a frame of two lines alone, make no rules double', () => {
  const low = ruledPage({ xs: [100, 400, 900], ys: [200, 214, 228, 242, 256] })
  expect(findGrids(low).map(grid => grid.cells.length)).toEqual([8])
  const [inner, frame] = [
    ruledPage({ xs: [100, 300, 500, 700, 900], ys: [200, 260, 330, 400] }),
    ruledPage({ xs: [97, 903], ys: [197, 403] }),
  ]
  const grids = findGrids({ ...inner, gray: inner.gray.map((shade, at) => Math.min(shade, frame.gray[at] as number)) })
  expect(grids.map(({ doubt, cells: found }) => [doubt, found.length])).toEqual([[null, 12]])
})
