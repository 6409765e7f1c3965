import { describe, expect, test } from 'vitest'
import type { Box } from '../../model/place'
import type { GridCell, PictureGrid } from '../picture'
import type { SeenCell } from '../seenPage'
import { mayBeMistold, toldByPrint } from './toldByPrint'
import type { UnruledGrid } from './unruled'

const [columns, rows] = [
  [300, 400, 500],
  [100, 150, 200],
]

/** A cell of a grid with rules at every 50 down and 100 across. */
const cell = (row: number, column: number, rowSpan = 1, columnSpan = 1): GridCell => ({
  ...{ row, column, rowSpan, columnSpan },
  box: [280 + 100 * column, 75 + 50 * row, 280 + 100 * (column + columnSpan), 75 + 50 * (row + rowSpan)],
})
const whole = rows.flatMap((_, row) => columns.map((__, column) => cell(row, column)))

const ruled = (cells: readonly GridCell[], doubt: PictureGrid['doubt'] = null, box: Box = [180, 75, 580, 225]): PictureGrid => ({
  ...{ box, xs: [], ys: [], cells, doubt },
})

/** A figure in each of three rows and columns. @param down by how much they stand lower than the rows of the grid. */
const unruled = (down = 0): UnruledGrid => ({
  ...ruled([], null, [200, 80 + down, 560, 220 + down]),
  figures: rows.flatMap((y, row) =>
    columns.map((x, column) => ({ row: row + 1, column: column + 1, box: [x, y - 10 + down, x + 40, y + 10 + down] as const })),
  ),
})

const kinds = (told: ReturnType<typeof toldByPrint>) => told && [told.ruled.length, told.unruled.length]

describe('print tells a table', () => {
  test('where rules told none, or one without cells', () => {
    expect(kinds(toldByPrint([], [unruled()]))).toEqual([0, 1])
    expect(kinds(toldByPrint([ruled([], 'odd-cells')], [unruled()]))).toEqual([0, 1])
  })

  test('where two of its figures stand in one cell', () => {
    const joined = [...whole.filter(({ row, column }) => row !== 1 || column === 0), cell(1, 1, 1, 2)]
    expect(kinds(toldByPrint([ruled(joined)], [unruled()]))).toEqual([0, 1])
  })

  test('where a figure stands in one cell with the label of its row', () => {
    const label = { row: 2, column: 0, rowSpan: 1, columnSpan: 1, box: [200, 140, 270, 160] as const }
    const joined = [...whole.filter(({ row, column }) => row !== 1 || column > 0), { ...cell(1, 0), box: [180, 125, 380, 175] as const }]
    expect(kinds(toldByPrint([ruled(joined)], [{ ...unruled(), cells: [label] }]))).toEqual([0, 1])
    expect(toldByPrint([ruled(whole)], [{ ...unruled(), cells: [label] }])).toBe(null)
  })

  test('where a rule runs through its figures', () => {
    const cut = whole.map(({ row, column, rowSpan, columnSpan, box }) => ({
      ...{ row, column, rowSpan, columnSpan },
      box: row === 1 ? ([box[0], box[1], box[2], 151] as const) : box,
    }))
    expect(kinds(toldByPrint([ruled(cut)], [unruled()]))).toEqual([0, 1])
  })

  test('where strokes of its labels in line made one without figures', () => {
    expect(kinds(toldByPrint([ruled([cell(0, -1)], null, [205, 85, 280, 215])], [unruled()]))).toEqual([0, 1])
    expect(kinds(toldByPrint([ruled([], 'odd-cells', [150, 85, 280, 215])], [unruled()]))).toEqual([0, 1])
    expect(toldByPrint([ruled([cell(0, -1)], null, [150, 85, 280, 215])], [unruled()])).toBe(null)
  })

  test('where one beside it holds no figure, as strokes of a seal do', () => {
    const seal = ruled([cell(3, 0), cell(3, 1)], null, [380, 250, 640, 330])
    expect(toldByPrint([seal], [unruled()])).toBe(null)
    expect(kinds(toldByPrint([seal], [unruled()], () => true))).toEqual([0, 1])
  })

  test('beside sound ones that it is far from', () => {
    expect(kinds(toldByPrint([ruled(whole)], [unruled(400)]))).toEqual([1, 1])
  })
})

describe('rules tell a table', () => {
  test('where each figure stands in a cell of its own', () => {
    expect(toldByPrint([ruled(whole)], [unruled()])).toBe(null)
  })

  test('where a row right below it was left out', () => {
    expect(toldByPrint([ruled(whole)], [unruled(150)])).toBe(null)
  })

  test('where figures of one row of print stand in different rows', () => {
    const [first, ...others] = unruled().figures
    const odd = { ...unruled(), figures: [{ ...(first as UnruledGrid['figures'][number]), row: 2 }, ...others] }
    const joined = [...whole.filter(({ row, column }) => row !== 2 || column === 0), cell(2, 1, 1, 2)]
    expect(kinds(toldByPrint([ruled(joined)], [odd]))).toBe(null)
  })
})

describe('a page is looked at again', () => {
  const seen = (kind: SeenCell['kind'], text: string, count: number) => Array.from({ length: count }, () => ({ ...cell(0, 0), kind, text }))
  const table = (cells: readonly SeenCell[]) => ({ box: [0, 0, 1, 1] as const, cells })

  test('where much of a table is unread, or figures stand among words', () => {
    expect(mayBeMistold([ruled(whole)], [table([...seen('figure', '7', 6), ...seen('unsure', '', 3)])])).toBe(true)
    expect(mayBeMistold([ruled(whole)], [table([...seen('figure', '7', 30), ...seen('words', '其他 412 97', 1)])])).toBe(true)
    expect(mayBeMistold([ruled(whole)], [table([...seen('figure', '7', 30), ...seen('words', '2.其他 9', 2)])])).toBe(true)
    expect(mayBeMistold([ruled(whole)], [table([...seen('figure', '7', 30), ...seen('unsure', '26..313', 1)])])).toBe(true)
    expect(mayBeMistold([ruled(whole, 'odd-cells')], [])).toBe(true)
    expect(mayBeMistold([], [])).toBe(true)
  })

  test('never where its tables are read', () => {
    expect(
      mayBeMistold([ruled(whole)], [table([...seen('figure', '7', 30), ...seen('words', '2.其他', 5), ...seen('unsure', '', 2)])]),
    ).toBe(false)
  })
})
