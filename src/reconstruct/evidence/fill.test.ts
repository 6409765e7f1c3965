import { expect, it } from 'vitest'
import type { Word } from '../../model/print'
import type { Ruling } from '../../model/source'
import { fillGrid, toRows } from './fill'
import { seeSheet } from './sheet'

const line = (along: 'x' | 'y', at: number, from: number, to: number): Ruling => ({ along, at, from, to })

const word: Word = { text: '2', left: 20, right: 26, top: 20, bottom: 31, anchor: { line: 1, start: 0, end: 1 } }

/** A row of two cells, the second of which ends at 100. */
const rowOn = (width: number) => {
  const rulings = [line('x', 10, 10, 100), line('x', 40, 10, 100), ...[10, 80, 100].map(at => line('y', at, 10, 40))]
  const sheet = seeSheet({ number: 1, width, height: 200, turn: 0, runs: [], rulings })
  return sheet.grids.flatMap(grid => toRows(grid, fillGrid(grid, [word]), sheet, 1, new Set())).flatMap(row => row.cells)
}

it('a cell that the edge of its page cuts is not blank', () => {
  expect(rowOn(100).map(cell => cell.crowded ?? false)).toEqual([false, true])
  expect(rowOn(140).map(cell => cell.crowded ?? false)).toEqual([false, false])
})
