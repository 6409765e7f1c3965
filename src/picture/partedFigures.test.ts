import { expect, test } from 'vitest'
import { withFiguresParted } from './partedFigures'
import type { DigitReader, GridCell, Picture, PictureGrid } from './picture'

/** Uprights of a table of three columns of figures behind its labels. */
const XS = [100, 400, 500, 600, 700]

/** A table each of whose rows says up to which upright each of its cells goes, and where bars stand in it, in pixels of the page. */
const tableWith = (rows: readonly { readonly ends: readonly number[]; readonly bars: readonly number[] }[], xs = XS) => {
  const page: Picture = { width: 1000, height: 1400, gray: new Uint8Array(1000 * 1400).fill(250) }
  const cells = rows.flatMap(({ ends, bars }, row): GridCell[] => {
    const top = 100 + 50 * row
    for (const bar of bars) for (let y = top + 15; y < top + 35; y++) page.gray.fill(30, y * 1000 + bar, y * 1000 + bar + 6)
    return ends.map((end, at) => {
      const column = ends[at - 1] ?? 0
      return { row, column, rowSpan: 1, columnSpan: end - column, box: [xs[column] as number, top, xs[end] as number, top + 50] }
    })
  })
  const grid: PictureGrid = { box: [100, 100, 700, 100 + 50 * rows.length], xs, ys: [100, 100 + 50 * rows.length], cells, doubt: null }
  return { page, grid }
}

const digits: DigitReader = { read: () => ({ text: '1', confidence: 0.9, at: [3] }) }

const shapeOf = ({ page, grid }: ReturnType<typeof tableWith>, before: PictureGrid | null = null) =>
  withFiguresParted(page, grid, digits, before).cells.map(({ row, column, columnSpan }) => `${row}: ${column}+${columnSpan}`)

const heads = { ends: [1, 2, 3, 4], bars: [450, 550, 650] }

test('figures that stand each in its column are parted where the next row is, and those of the row below them', () => {
  const rows = [heads, { ends: [1, 3, 4], bars: [450, 550, 650] }, { ends: [1, 4], bars: [450, 550, 650] }]
  expect(shapeOf(tableWith(rows))).toEqual([0, 1, 2].flatMap(row => [0, 1, 2, 3].map(column => `${row}: ${column}+1`)))
})

test('a cell is left that holds one figure, or digits that stand across an upright or near each other', () => {
  const left = (bars: readonly number[]) => shapeOf(tableWith([heads, { ends: [1, 3, 4], bars }])).slice(4)
  for (const bars of [[550], [497], [492, 502], [487, 502], [550, 650]]) expect(left(bars)).toEqual(['1: 0+1', '1: 1+2', '1: 3+1'])
  // Nothing says where its columns are.
  expect(
    shapeOf(
      tableWith([
        { ends: [1, 4], bars: [] },
        { ends: [1, 4], bars: [450, 550, 650] },
      ]),
    ),
  ).toEqual(['0: 0+1', '0: 1+3', '1: 0+1', '1: 1+3'])
})

test('a table that goes on from the page before is parted as it was there, and one of another width is not', () => {
  const { grid: before } = tableWith([heads])
  const strip = tableWith([{ ends: [1, 2], bars: [450, 550, 650] }], [100, 400, 700])
  expect(shapeOf(strip, before)).toEqual(['0: 0+1', '0: 1+1', '0: 2+1', '0: 3+1'])
  expect(withFiguresParted(strip.page, strip.grid, digits, before).xs).toEqual(XS)
  expect(shapeOf(strip)).toEqual(['0: 0+1', '0: 1+1'])
  expect(shapeOf(strip, { ...before, box: [100, 100, 720, 150] })).toEqual(['0: 0+1', '0: 1+1'])
  const other = [100, 330, 500, 600, 700]
  expect(shapeOf(strip, { ...before, xs: other })).toEqual(['0: 0+1', '0: 1+1'])
})
