import { expect, test } from 'vitest'
import { forms } from '../../statute/forms'
import { reportWith } from '../../testing/reportWith'
import { cellsFrom } from '../panes/grid/cellRange'
import { cellMatrix } from '../panes/grid/cursor'
import { fitCells, tile } from './pasteCells'

const matrix = cellMatrix(Object.values(forms['2021'].tables))
const report = reportWith()
const from = (address: `${string}/${string}/${string}`) => cellsFrom(matrix, address as Parameters<typeof cellsFrom>[1])

test('figures go to the right and below, a blank is a blank', () => {
  const fitted = fitCells(report, from('proceedings/review/upheld'), [['1,200', '', '0']])
  expect(fitted.ok && Object.values(fitted.edits)).toEqual([
    { text: '1200', value: 1200 },
    { text: '', value: null },
    { text: '0', value: 0 },
  ])
})

test('what does not fit is refused whole, and said', () => {
  const refused = (rows: string[][], address: Parameters<typeof from>[0] = 'proceedings/review/upheld') => {
    const fitted = fitCells(report, from(address), rows)
    return fitted.ok ? null : fitted.why
  }
  expect(refused([['1'], ['2']])).toBe('粘贴的是 2 行 1 列，从这一格起放不下')
  expect(refused([['1', '自然人']])).toContain('“自然人”放不进')
  expect(refused([['1.5']])).toContain('整数')
})

test('what fits into the chosen cells a whole number of times fills them all', () => {
  const range = from('requests/new/natural').slice(0, 4)
  expect(tile([['5']], range)?.flat()).toEqual(Array.from({ length: 28 }, () => '5'))
  expect(
    tile(
      [['1'], ['2']],
      range.map(cells => cells.slice(0, 2)),
    ),
  ).toEqual([
    ['1', '1'],
    ['2', '2'],
    ['1', '1'],
    ['2', '2'],
  ])
  expect(tile([['1', '2', '3']], range)).toBeNull()
  expect(tile([['1', '2'], ['3']], range)).toBeNull()
})

test('a cell that the file does not have is named', () => {
  const { 'proceedings/review/total': _, ...cells } = report.cells
  const fitted = fitCells({ ...report, cells }, from('proceedings/review/total'), [['1']])
  expect(fitted).toMatchObject({ ok: false, why: expect.stringContaining('文件里没有') })
})
