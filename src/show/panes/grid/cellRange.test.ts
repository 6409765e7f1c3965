import { expect, test } from 'vitest'
import { forms } from '../../../statute/forms'
import { cellRange, cellsFrom, rangeOf } from './cellRange'
import { cellMatrix } from './cursor'

const matrix = cellMatrix(Object.values(forms['2021'].tables))
const [rules, documents, licences] = [matrix[0], matrix[1], matrix[2]]

test('a range is a rectangle, whichever corners are given', () => {
  const [from, to] = [rules?.[1], documents?.[2]]
  if (!from || !to) throw new Error('no such cells')
  expect(cellRange(matrix, from, to)).toEqual([rules?.slice(1), documents?.slice(1)])
  expect(cellRange(matrix, to, from)).toEqual(cellRange(matrix, from, to))
})

test('rows that are too short have fewer cells in a range, or none', () => {
  const [from, to] = [rules?.[1], licences?.[0]]
  if (!from || !to) throw new Error('no such cells')
  expect(cellRange(matrix, from, to).map(cells => cells.length)).toEqual([2, 2, 1])
})

test('a range ends with its table', () => {
  expect(cellRange(matrix, 'requests/new/natural', 'proceedings/review/total')).toEqual([['requests/new/natural']])
})

test('a chosen cell is a range of one, no cell is none', () => {
  expect(rangeOf(matrix, { finding: null, cell: 'requests/new/natural' })).toEqual([['requests/new/natural']])
  expect(rangeOf(matrix, { finding: null, cell: null })).toEqual([])
})

test('from a cell on there are the rest of its row and what lies below, within its table', () => {
  expect(cellsFrom(matrix, 'proceedings/review/total').map(cells => cells.length)).toEqual([11])
  const below = documents?.[1] && cellsFrom(matrix, documents[1])
  expect(below?.map(cells => cells.length)).toEqual([2, 0, 0, 0, 0])
})
