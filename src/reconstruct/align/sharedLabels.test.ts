import { expect, it } from 'vitest'
import type { PrintCell, PrintRow } from '../../model/print'
import { doubtShared } from './sharedLabels'

const cell = (text: string, left: number, row: number, rows = 1): PrintCell => ({
  ...{ text, words: [], anchor: null, left, right: left + 100 },
  ...{ rowFrom: row, rowTo: row + rows, columnFrom: left / 100, columnTo: left / 100 + 1 },
})

/** Two rows of two figures beside one cell. @returns the figures in doubt. */
const doubtfulBeside = (label: string, figures: readonly (readonly string[])[]): string[] => {
  const rows = figures.map(
    (own, row): PrintRow => ({
      page: 1,
      cells: [...(row === 0 ? [cell(label, 0, 0, 2)] : []), ...own.map((text, at) => cell(text, 100 * at + 100, row))],
    }),
  )
  return doubtShared(rows, 100, ['行政处罚', '行政强制']).flatMap(row =>
    row.cells.flatMap(({ text, uncertain }) => (uncertain ? [text] : [])),
  )
}

it('figures beside a cell with the labels of two rows are in doubt: which is which only their places tell', () =>
  expect(
    doubtfulBeside('行政处罚行政强制', [
      ['3', '4'],
      ['5', '6'],
    ]),
  ).toEqual(['3', '4', '5', '6']))

it('two rows of figures beside one label are in doubt, one is not', () => {
  expect(
    doubtfulBeside('行政处罚', [
      ['3', '4'],
      ['5', '6'],
    ]),
  ).toEqual(['3', '4', '5', '6'])
  expect(
    doubtfulBeside('行政处罚', [
      ['3', '4'],
      ['', ''],
    ]),
  ).toEqual([])
})

it('figures beside the cell of a group are not in doubt', () =>
  expect(
    doubtfulBeside('第二十条第（六）项', [
      ['3', '4'],
      ['5', '6'],
    ]),
  ).toEqual([]))
