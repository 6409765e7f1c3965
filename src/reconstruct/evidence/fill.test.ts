import { expect, it } from 'vitest'
import type { Word } from '../../model/print'
import type { Ruling } from '../../model/source'
import { fillGrid, toRows } from './fill'
import { seeSheet } from './sheet'

const line = (along: 'x' | 'y', at: number, from: number, to: number): Ruling => ({ along, at, from, to })

const word: Word = { text: '2', left: 20, right: 26, top: 20, bottom: 31, anchor: { line: 1, start: 0, end: 1 } }

/** A row of two cells, the second of which ends at 100. */
const rowOn = (width: number, ...words: readonly Word[]) => {
  const rulings = [line('x', 10, 10, 100), line('x', 40, 10, 100), ...[10, 80, 100].map(at => line('y', at, 10, 40))]
  const sheet = seeSheet({ number: 1, width, height: 200, turn: 0, runs: [], rulings })
  return sheet.grids.flatMap(grid => toRows(grid, fillGrid(grid, [word, ...words]), sheet, 1, new Set())).flatMap(row => row.cells)
}

it('a cell that the edge of its page cuts is not blank', () => {
  expect(rowOn(100).map(cell => cell.crowded ?? false)).toEqual([false, true])
  expect(rowOn(100.8).map(cell => cell.crowded ?? false)).toEqual([false, true])
  expect(rowOn(101.5).map(cell => cell.crowded ?? false)).toEqual([false, false])
})

it('a bracket over the line to the next cell belongs to the word that it closes, where it touches that', () => {
  const open: Word = { ...word, text: '（含1件', left: 40, right: 78, anchor: { line: 1, start: 2, end: 6 } }
  const close = (left: number): Word => ({ ...word, text: '）', left, right: left + 6, anchor: { line: 1, start: 6, end: 7 } })
  expect(rowOn(140, open, close(78.8)).map(cell => cell.text)).toEqual(['2（含1件）', ''])
  expect(rowOn(140, open, close(79.8)).map(cell => cell.text)).toEqual(['2（含1件', '）'])
})
