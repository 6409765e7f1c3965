import { expect, test } from 'vitest'
import type { DrawnCell } from '../../../model/drawnTable'
import { rowPieces, withoutMargins } from './rowPieces'

const cell = (columnFrom: number, columnTo: number, rowTo: number): DrawnCell => ({
  ...{ cell: columnFrom * 10 + rowTo, lineFrom: 0, lineTo: 0, columnFrom, columnTo, rowTo },
})
const drawn = (rows: readonly (readonly DrawnCell[])[], from = 0, to = rows.length) =>
  rowPieces(rows, from, to).map(pieces =>
    pieces.map(piece => (piece.kind === 'gap' ? `-${piece.columns}` : `${piece.columns}x${piece.rows}`)).join(' '),
  )

test('cells keep their spans, and what a cell covers is left out', () => {
  expect(
    drawn([
      [cell(0, 1, 2), cell(1, 3, 1)],
      [cell(1, 2, 2), cell(2, 3, 2)],
    ]),
  ).toEqual(['1x2 2x1', '1x1 1x1'])
})

test('columns without a cell are gaps, at either end and between', () => {
  expect(drawn([[cell(0, 4, 1)], [cell(1, 2, 2)], [cell(0, 1, 3), cell(3, 4, 3)]])).toEqual(['4x1', '-1 1x1 -2', '1x1 -2 1x1'])
})

test('a gap stops at a cell from above', () => {
  expect(drawn([[cell(0, 1, 1), cell(1, 2, 2), cell(2, 3, 1)], []])).toEqual(['1x1 1x2 1x1', '-1 -1'])
})

test('of a part of the rows, what reaches in from above is a gap, and nothing reaches out below', () => {
  const rows = [[cell(0, 1, 3), cell(1, 2, 1)], [cell(1, 2, 2)], [cell(1, 2, 3)]]
  expect(drawn(rows, 1)).toEqual(['-1 1x1', '-1 1x1'])
  expect(drawn(rows, 0, 2)).toEqual(['1x2 1x1', '1x1'])
})

test('blank columns at the edges of the rows are left out, but where a cell of the report is blank', () => {
  const says = (from: number, to: number): DrawnCell => ({ ...cell(from, to, 1), lineFrom: 1, lineTo: 2 })
  const rows = [
    [cell(0, 1, 1), says(1, 3), says(3, 9), cell(9, 10, 1)],
    [cell(0, 1, 1), says(1, 2), cell(2, 3, 1), cell(3, 4, 1), cell(4, 5, 1), cell(5, 10, 1)],
  ]
  const columns = (isUsed: (cell: DrawnCell) => boolean) =>
    withoutMargins(rows, 0, 2, isUsed).map(cells => cells.map(({ columnFrom, columnTo }) => `${columnFrom}-${columnTo}`).join(' '))
  expect(columns(() => false)).toEqual(['0-2 2-8', '0-1 1-2 2-3 3-4 4-8'])
  expect(columns(({ columnFrom, columnTo }) => columnFrom === 4 && columnTo === 5)).toEqual(['0-2 2-4', '0-1 1-2 2-3 3-4'])
})
