import { expect, test } from 'vitest'
import type { GridCell, Picture, PictureGrid } from '../picture'
import { addsUprights } from './addsUprights'

/** A table of one column of figures behind its labels, parted at 500 too, in whose three rows bars stand in which places. */
const tableWith = (rows: readonly (readonly number[])[]) => {
  const page: Picture = { width: 1000, height: 1400, gray: new Uint8Array(1000 * 1400).fill(250) }
  const gridOf = (xs: readonly number[]): PictureGrid => {
    const cells = rows.flatMap((_, row) =>
      xs.slice(1).map(
        (right, column): GridCell => ({
          ...{ row, column, rowSpan: 1, columnSpan: 1 },
          box: [xs[column] as number, 100 + 50 * row, right, 150 + 50 * row],
        }),
      ),
    )
    return { box: [100, 100, 600, 100 + 50 * rows.length], xs, ys: [100, ...rows.map((_, row) => 150 + 50 * row)], cells, doubt: null }
  }
  for (const [row, bars] of rows.entries())
    for (const bar of bars) for (let y = 115 + 50 * row; y < 135 + 50 * row; y++) page.gray.fill(30, y * 1000 + bar, y * 1000 + bar + 6)
  return { page, grid: gridOf([100, 400, 500, 600]), other: gridOf([100, 400, 600]) }
}

const adds = (...rows: readonly (readonly number[])[]) => {
  const { page, grid, other } = tableWith(rows)
  return addsUprights(page, grid, other, 4)
}

test('an upright that stands between print in all rows is one though too little of it is left without the writing', () => {
  expect(adds([200, 450, 550], [200, 450, 550], [200, 450, 550])).toBe(true)
})

test('figures in line are none, nor is what has print at one side, nor what parts one row', () => {
  expect(adds([200, 497], [200, 497], [200, 497])).toBe(false)
  expect(adds([200, 450, 550], [200, 450], [200, 450, 550])).toBe(false)
  expect(adds([200, 450, 550])).toBe(false)
  const { page, grid, other } = tableWith([
    [200, 450, 550],
    [200, 450, 550],
  ])
  expect(addsUprights(page, grid, { ...other, xs: [100, 300, 600] }, 4)).toBe(false)
})
