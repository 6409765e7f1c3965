import { expect, test } from 'vitest'
import { cleanCell } from './cell/cleanCell'
import { withLostUprights } from './lostUprights'
import type { DigitReader, GridCell, Picture, PictureGrid } from './picture'

/** A table of two columns, in whose second one bars stand where each row says: from the left of its cells, in pixels. */
const tableWith = (rows: readonly (readonly number[])[]): { page: Picture; grid: PictureGrid } => {
  const page: Picture = { width: 1000, height: 1400, gray: new Uint8Array(1000 * 1400).fill(250) }
  const cells = rows.flatMap((bars, row): GridCell[] => {
    const top = 100 + 50 * row
    for (const bar of bars) for (let y = top + 15; y < top + 35; y++) page.gray.fill(30, y * 1000 + 400 + bar, y * 1000 + 406 + bar)
    const place = { row, rowSpan: 1, columnSpan: 1 }
    return [
      { ...place, column: 0, box: [100, top, 400, top + 50] },
      { ...place, column: 1, box: [400, top, 600, top + 50] },
    ]
  })
  const bottom = 100 + 50 * rows.length
  return { page, grid: { box: [100, 100, 600, bottom], xs: [100, 400, 600], ys: [100, bottom], cells, doubt: null } }
}

const digits: DigitReader = { read: () => ({ text: '1', confidence: 0.9, at: [3] }) }

const shapeOf = (rows: readonly (readonly number[])[], reader = digits) => {
  const { page, grid } = tableWith(rows)
  const inks = grid.cells.map(({ box }) => cleanCell(page, box))
  return withLostUprights(grid, inks, reader).cells.map(({ row, column, columnSpan }) => [row, column, columnSpan])
}

/** Where both columns have a figure. */
const both = [50, 140]
const undivided = (count: number) =>
  Array.from({ length: count }, (_, row) => [
    [row, 0, 1],
    [row, 1, 1],
  ]).flat()

test('a cell is parted in which figures of two columns stand row by row, and a head over both is not', () => {
  const head = Array.from({ length: 12 }, (_, at) => 40 + 10 * at)
  expect(shapeOf([head, both, both, [140], both])).toEqual([
    [0, 0, 1],
    [0, 1, 2],
    ...[1, 2, 3, 4].flatMap(row => [
      [row, 0, 1],
      [row, 1, 1],
      [row, 2, 1],
    ]),
  ])
})

test('figures of one column are left together', () => {
  // Two rows tell nothing, nor does white as wide as between groups of digits, nor a row that goes on across it below others.
  expect(shapeOf([[90], both, both, [90]])).toEqual(undivided(4))
  expect(
    shapeOf([
      [80, 100],
      [80, 100],
      [80, 100],
    ]),
  ).toEqual(undivided(3))
  expect(shapeOf([both, both, both, [86, 96, 106]])).toEqual(undivided(4))
})

test('what reader A is not sure of as figures parts no cell', () => {
  const unsure: DigitReader = { read: () => ({ text: '1', confidence: 0.7, at: [3] }) }
  expect(shapeOf([both, both, both], unsure)).toEqual(undivided(3))
})
