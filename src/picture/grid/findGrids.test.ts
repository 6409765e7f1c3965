import { expect, test } from 'vitest'
import { drawFrom } from '../../testing/printed'
import { askew, noisy, type RuledPage, ruledPage } from '../../testing/ruledPage'
import { level } from '../level/level'
import { findGrids } from './findGrids'

const table: RuledPage = { xs: [100, 260, 420, 580, 740, 900], ys: [200, 260, 330, 390, 450, 520, 600] }
const merged = [
  [0, 0, 1, 5],
  [1, 0, 3, 1],
  [4, 2, 1, 2],
] as const

/** Rows, columns and spans of every cell of the only grid. */
const shape = (page: RuledPage) => {
  const [grid, ...others] = findGrids(ruledPage(page))
  expect(others).toEqual([])
  return grid?.doubt ?? grid?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])
}

const plain = Array.from({ length: 30 }, (_, index) => [Math.floor(index / 5), index % 5, 1, 1])
const withMerged = plain
  .filter(([row = 0, column = 0]) => !(row === 0 || (row < 4 && column === 0) || (row === 4 && (column === 2 || column === 3))))
  .concat([
    [0, 0, 1, 5],
    [1, 0, 3, 1],
    [4, 2, 1, 2],
  ])
  .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)

test('every cell of a ruled table is found where its rules are', () => {
  expect(shape(table)).toEqual(plain)
  const [grid] = findGrids(ruledPage(table))
  expect(grid?.cells[7]?.box.map(Math.round)).toEqual([421, 261, 581, 331])
})

test('dots of a ground that stand in line are no columns: no table has so many', () => {
  const ground = (columns: number) => shape({ ...table, xs: Array.from({ length: columns + 1 }, (_, column) => 80 + 8 * column) })
  expect(ground(20)).toHaveLength(120)
  expect(ground(105)).toBe('broken-rules')
})

test('cells are merged where no rule parts them', () => {
  expect(shape({ ...table, merged })).toEqual(withMerged)
})

test('broken and faint rules still part cells', () => {
  // Bare at some crossings, though not at both ends of all that parts two rows: two tables in line look so.
  expect(shape({ ...table, merged, gap: along => (along + 20) % 50 < 12 })).toEqual(withMerged)
  expect(shape({ ...table, merged, gap: along => along % 8 < 3 })).toEqual(withMerged)
  expect(shape({ ...table, merged, shade: 205 })).toEqual(withMerged)
})

test('rules of a curled page and of one seen from aside are followed', () => {
  expect(shape({ ...table, merged, bend: (x, y) => [x, y + 12 * Math.exp(-x / 150)] })).toEqual(withMerged)
  expect(shape({ ...table, merged, bend: (x, y) => [500 + (x - 500) * (1 + (y - 700) / 30000), y + (x - 500) * 0.01] })).toEqual(withMerged)
})

test('a table without its lowest rule, or without rules at its sides, ends where its rules end', () => {
  const open = ruledPage({ ...table, gap: () => false })
  const gray = open.gray.slice()
  for (let y = 598; y < 604; y++) gray.fill(245, y * 1000, (y + 1) * 1000)
  const [grid] = findGrids({ ...open, gray })
  expect(grid?.cells).toHaveLength(30)
  expect(grid?.ys.at(-1)).toBeGreaterThan(590)
})

/** White where a rule's piece would be: upright at x from one place to another. */
const bare = (page: ReturnType<typeof ruledPage>, x: number, from: number, to: number) => {
  for (let y = from + 4; y < to - 1; y++) page.gray.fill(245, y * page.width + x - 3, y * page.width + x + 6)
}

test('a table without rules at its sides has its first column, though a cell of many rows leaves few rules that reach it', () => {
  const page = ruledPage({
    ...table,
    merged: [
      [1, 0, 4, 1],
      [0, 0, 1, 2],
      [5, 0, 1, 2],
    ],
  })
  for (const x of [100, 900]) bare(page, x, 190, 604)
  const [grid, ...others] = findGrids(page)
  expect(others).toEqual([])
  expect([grid?.doubt, grid?.xs.length, grid?.cells.length]).toEqual([null, 6, 25])
  expect(grid?.xs[0]).toBeGreaterThan(80)
  expect(grid?.cells.find(({ column, rowSpan }) => column === 0 && rowSpan === 4)?.row).toBe(1)
})

test('a table without rules at its sides ends where its rules do, though they are in a line that leans', () => {
  const leaning = (x: number, y: number) => [500 + (x - 500) * (1 - (y - 200) / 4000), y] as const
  const page = ruledPage({ ...table, xs: [100, 260, 420, 580, 780, 820], bend: leaning })
  for (let y = 190; y < 610; y++)
    for (const x of [100, 820]) {
      const at = Math.round(leaning(x, y)[0])
      page.gray.fill(245, y * 1000 + at - 1, y * 1000 + at + 3)
    }
  const [grid, ...others] = findGrids(page)
  expect(others).toEqual([])
  expect([grid?.doubt, grid?.cells.filter(({ hidden }) => hidden).length, grid?.cells.length]).toEqual([null, 0, 30])
})

test('faint dots behind the end of a rule make a table without rules at its sides no wider', () => {
  const page = ruledPage(table)
  for (const x of [100, 900]) bare(page, x, 190, 604)
  for (let x = 904; x < 912; x += 2) page.gray[390 * page.width + x] = 210
  const [grid] = findGrids(page)
  expect([grid?.doubt, grid?.cells.length]).toEqual([null, 30])
  expect(grid?.xs.at(-1)).toBeLessThan(900)
})

test('a table without rules at its sides goes on behind a head over all of its columns, and has one upright rule at least', () => {
  const columns = [100, 420, 900]
  const page = ruledPage({ xs: columns, ys: table.ys, merged: [[2, 0, 1, 2]] })
  for (const x of [100, 900]) bare(page, x, 190, 604)
  const [grid, ...others] = findGrids(page)
  expect(others).toEqual([])
  expect([grid?.doubt, grid?.ys.length, grid?.cells.length]).toEqual([null, 7, 11])
})

test('strokes of a title that cross like rules are no table', () => {
  expect(findGrids(ruledPage({ xs: [100, 140, 180], ys: [200, 230, 260] }))).toEqual([])
  expect(findGrids(ruledPage({ xs: [100, 180, 260, 340, 410], ys: [200, 220, 240] }))).toEqual([])
})

test('of a double frame on a fine scan the other line is no writing beside the rule', () => {
  const xs = table.xs.map(x => 2.5 * x)
  const ys = table.ys.map(y => 2.5 * y)
  const page = ruledPage({ width: 2500, height: 3500, xs, ys, merged })
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)] as [number, number, number, number]
  const fill = (x: number, y: number, toX: number, toY: number) => {
    for (let row = y; row < toY; row++) page.gray.fill(30, row * 2500 + x, row * 2500 + toX)
  }
  for (const off of [0, -10]) {
    for (const y of [top + off, bottom - off - 4]) fill(left - 10, y, right + 10, y + 4)
    for (const x of [left + off, right - off - 4]) fill(x, top - 10, x + 4, bottom + 10)
  }
  const [grid, ...others] = findGrids(page)
  expect([grid?.doubt, grid?.cells.length, others]).toEqual([null, withMerged.length, []])
})

test('two tables whose frames are in line are two', () => {
  const [above, below] = [ruledPage({ ...table, ys: [100, 160, 220] }), ruledPage({ ...table, ys: [270, 330, 390] })]
  const grids = findGrids({ ...above, gray: above.gray.map((shade, at) => Math.min(shade, below.gray[at] as number)) })
  expect(grids.map(({ cells }) => cells.length)).toEqual([10, 10])
})

test('where rules are hidden cells are parted and hidden, and the others stay what they are', () => {
  const page = ruledPage(table)
  // One piece between two cells, and one below: what is left is an angle.
  for (let y = 263; y < 329; y++) page.gray.fill(245, y * 1000 + 250, y * 1000 + 270)
  for (let y = 320; y < 340; y++) page.gray.fill(245, y * 1000 + 103, y * 1000 + 259)
  const [grid, ...others] = findGrids(page)
  expect(others).toEqual([])
  expect(grid?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])).toEqual(plain)
  expect(grid?.cells.filter(({ hidden }) => hidden).map(({ row, column }) => [row, column])).toEqual([
    [1, 0],
    [1, 1],
    [2, 0],
  ])
})

test('one place where rules are hidden takes a small table no more than a large one', () => {
  const page = ruledPage({ ...table, ys: [200, 260, 330, 390, 450] })
  for (let y = 333; y < 389; y++) page.gray.fill(245, y * 1000 + 730, y * 1000 + 750)
  for (let y = 320; y < 340; y++) page.gray.fill(245, y * 1000 + 743, y * 1000 + 899)
  const [grid] = findGrids(page)
  expect(grid?.doubt).toBeNull()
  expect(grid?.cells.filter(({ hidden }) => hidden).map(({ row, column }) => [row, column])).toEqual([
    [1, 4],
    [2, 3],
    [2, 4],
  ])
})

/** Takes what is left and right of a place in some lines of a page. */
const wipe = (page: ReturnType<typeof ruledPage>, x: number, from: number, to: number) => {
  for (let y = from; y < to; y++) page.gray.fill(245, y * page.width + x - 4, y * page.width + x + 6)
}

test('a rule that is seen all along parts cells, though it is broken where it meets others', () => {
  const page = ruledPage(table)
  for (const x of [420, 580]) {
    wipe(page, x, 332, 335)
    wipe(page, x, 386, 390)
  }
  expect(findGrids(page).map(({ cells }) => cells.length)).toEqual([plain.length])
})

test('a table with many cells that are no rectangles is in doubt and has none', () => {
  const page = ruledPage(table)
  for (const [top, middle, bottom] of [
    [203, 260, 329],
    [393, 450, 519],
  ] as const)
    for (const left of [100, 580]) {
      for (let y = top; y < bottom - 70; y++) page.gray.fill(245, y * 1000 + left + 150, y * 1000 + left + 170)
      for (let y = middle - 10; y < middle + 10; y++) page.gray.fill(245, y * 1000 + left + 3, y * 1000 + left + 159)
    }
  expect(findGrids(page).map(({ doubt, cells }) => [doubt, cells.length])).toEqual([['odd-cells', 0]])
})

test('a page without rules has no grid', () => {
  expect(findGrids(ruledPage({ xs: [], ys: [] }))).toEqual([])
})

test('a page that stands askew, or on its side, is set level', () => {
  for (const degrees of [-4.5, -1.3, 0.6, 3, 5]) {
    const levelled = level(noisy(ruledPage({ ...table, merged, bend: askew(degrees) }), drawFrom(7), 12))
    expect(levelled.degrees).toBeCloseTo(degrees, 0)
    const [grid] = findGrids(levelled.picture)
    expect(grid?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])).toEqual(withMerged)
  }
})
