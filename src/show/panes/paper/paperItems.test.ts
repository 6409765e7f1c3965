import { describe, expect, test } from 'vitest'
import type { DrawnCell, DrawnTable } from '../../../model/drawnTable'
import { blocksOf, chunkOfItem, paperItems } from './paperItems'

const cell = (number: number, line: number, more: Partial<DrawnCell> = {}): DrawnCell => ({
  ...{ cell: number, lineFrom: line, lineTo: line === 0 ? 0 : line + 1, columnFrom: 0, columnTo: 1, rowTo: 0 },
  ...more,
})
/** A table of one column; rows are lines from `after` on. */
const column = (after: number, rows: number, rowTo = (row: number) => row + 1): DrawnTable => ({
  after,
  rows: Array.from({ length: rows }, (_, row) => [cell(row + 1, after + row + 1, { rowTo: rowTo(row) })]),
})

describe('the items of a document', () => {
  const tables: DrawnTable[] = [
    { after: 2, rows: [[cell(1, 3, { lineTo: 5, rowTo: 1 }), cell(2, 0, { rowTo: 1 })], [cell(3, 5, { rowTo: 2 })]] },
  ]
  const { items, indexOf } = paperItems(6, tables)

  test('are its paragraphs and rows in order, lines of cells within their rows', () => {
    expect(items).toEqual([
      { kind: 'line', line: 1 },
      { kind: 'line', line: 2 },
      { kind: 'row', table: 0, row: 0 },
      { kind: 'row', table: 0, row: 1 },
      { kind: 'line', line: 6 },
    ])
  })

  test('are found by line, and by cell where the cell is blank', () => {
    expect([1, 4, 5, 6].map(line => indexOf({ line, start: 0, end: 0 }))).toEqual([0, 2, 3, 4])
    expect(indexOf({ line: 0, start: 0, end: 0, cell: 2 })).toBe(2)
    expect(indexOf({ line: 0, start: 0, end: 0 })).toBeNull()
  })

  test('join to one block where rows of a table follow each other', () => {
    expect(blocksOf(items, 1, 5)).toEqual([
      { kind: 'line', line: 2 },
      { kind: 'rows', table: 0, from: 0, to: 2 },
      { kind: 'line', line: 6 },
    ])
  })
})

test('a row of a sheet with nothing but running text is a paragraph, one of a table is none', () => {
  const blank = (number: number) => cell(number, 0, { rowTo: 1 })
  const tables: DrawnTable[] = [
    {
      after: 0,
      rows: [
        [cell(1, 1, { lineTo: 3, rowTo: 1 }), blank(2)],
        [cell(3, 3, { rowTo: 2 }), cell(4, 4, { rowTo: 2 })],
        [cell(5, 5, { rowTo: 3 })],
      ],
    },
  ]
  const { items, indexOf } = paperItems(5, tables, new Set([1, 2, 4]))
  expect(items).toEqual([
    { kind: 'line', line: 1 },
    { kind: 'line', line: 2 },
    { kind: 'row', table: 0, row: 1 },
    { kind: 'row', table: 0, row: 2 },
  ])
  expect([1, 2, 3, 5].map(line => indexOf({ line, start: 0, end: 0 }))).toEqual([0, 1, 2, 3])
})

describe('chunks', () => {
  test('of a usual report are one, of a long one many, each found by its items', () => {
    expect(paperItems(300, []).starts).toEqual([0])
    const { starts } = paperItems(10_000, [])
    expect(starts.length).toBeGreaterThan(10)
    expect(starts.map(start => chunkOfItem(starts, start))).toEqual(starts.map((_, at) => at))
    expect(chunkOfItem(starts, 9_999)).toBe(starts.length - 1)
    expect(paperItems(0, []).starts).toEqual([0])
  })

  test('end where no cell goes on below', () => {
    const groups = (row: number) => (Math.floor(row / 7) + 1) * 7
    const { starts } = paperItems(3_500, [column(0, 3_500, groups)])
    expect(starts.filter(start => start % 7 !== 0)).toEqual([])
    expect(starts.length).toBeGreaterThan(5)
  })

  test('end all the same within a cell that never ends', () => {
    expect(paperItems(20_000, [column(0, 20_000, () => 20_000)]).starts.length).toBeGreaterThan(10)
  })
})
