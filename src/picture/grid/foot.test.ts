import { expect, test } from 'vitest'
import { ruledPage } from '../../testing/ruledPage'
import { findGrids } from './findGrids'

const xs = [100, 260, 420, 580, 740, 900]
const ys = [200, 260, 330, 390, 450, 520, 600]

/** A table whose lowest row a page's end leaves open: its frame runs on for a row, and its other uprights end. */
const cutAtFoot = () => {
  const page = ruledPage({ xs, ys: [...ys, 700], merged: [[6, 0, 1, 5]] })
  for (const y of [600, 700])
    for (let line = y - 2; line < y + 4; line++) page.gray.fill(245, line * page.width + 104, line * page.width + 898)
  return page
}

test('where a page cuts a table, its lowest row ends where most of its uprights do, though its frame runs on', () => {
  const [grid, ...others] = findGrids(cutAtFoot())
  expect(others).toEqual([])
  expect([grid?.doubt, grid?.cells.length]).toEqual([null, 30])
  expect(grid?.ys.at(-1)).toBeGreaterThan(590)
  expect(grid?.ys.at(-1)).toBeLessThan(640)
})

test('where something is written below them it does not', () => {
  const page = cutAtFoot()
  for (let y = 640; y < 660; y++) page.gray.fill(30, y * page.width + 480, y * page.width + 492)
  const [grid] = findGrids(page)
  expect(grid?.ys.at(-1)).toBeGreaterThan(690)
})
