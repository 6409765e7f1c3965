import { expect, test } from 'vitest'
import { paragraph } from '../markup/blocks'
import { type EdgedCell, onOneGrid } from './onOneGrid'

/** Cells side by side, between these edges. */
const row = (edges: readonly number[], texts: readonly string[]): EdgedCell[] =>
  texts.map((text, at) => ({ blocks: [paragraph(text)], left: edges[at] ?? 0, right: edges[at + 1] ?? 0, goesOn: false }))
const columnsOf = (...rows: readonly EdgedCell[][]) =>
  onOneGrid(rows).map(cells => cells.map(({ column, columns }) => `${column}-${column + columns}`).join(' '))

test('edges that were dragged in every row are one, where no cell lies between them', () => {
  const dragged = [row([0, 450, 900], ['甲', '1']), row([170, 620, 1000], ['乙', '2']), row([90, 540, 820], ['丙', '3'])]
  expect(columnsOf(...dragged)).toEqual(['0-1 1-2', '0-1 1-2', '0-1 1-2'])
})

test('edges between which a cell lies are two, also where it is blank', () => {
  expect(columnsOf(row([0, 450, 620, 1100], ['甲', '', '1']), row([0, 450, 1100], ['乙', '2']))).toEqual(['0-1 1-2 2-3', '0-1 1-3'])
})

test('edges far apart are two', () => {
  expect(columnsOf(row([0, 900, 1800], ['甲', '1']), row([0, 1101, 1800], ['乙', '2']))).toEqual(['0-1 1-3', '0-2 2-3'])
})
