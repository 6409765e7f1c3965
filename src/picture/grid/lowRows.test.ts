import { expect, test } from 'vitest'
import { ruledPage } from '../../testing/ruledPage'
import { findGrids } from './findGrids'

const xs = [100, 400, 500, 600, 700, 800, 900]

test('a row that stands alone is found though it is low', () => {
  const [grid, ...others] = findGrids(ruledPage({ xs, ys: [100, 118] }))
  expect(others).toEqual([])
  expect(grid?.cells.map(({ row, column }) => [row, column])).toEqual([0, 1, 2, 3, 4, 5].map(column => [0, column]))
})

test('a line of writing between two level rules is no row of a table', () => {
  const page = ruledPage({ xs: [100, 900], ys: [100, 122], merged: [] })
  const gray = page.gray.slice()
  for (let y = 101; y < 122; y++) for (const x of [100, 101, 900, 901]) gray[y * page.width + x] = 245
  for (let x = 300; x < 700; x += 9) for (let y = 105; y < 118; y++) gray.fill(30, y * page.width + x, y * page.width + x + 2)
  expect(findGrids({ ...page, gray })).toEqual([])
})
