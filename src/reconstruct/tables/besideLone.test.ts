import { expect, it } from 'vitest'
import type { Cell } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { forms } from '../../statute/forms'
import { drawReport, plainDrawing } from '../../testing/drawn'
import { withPages } from '../../testing/withPages'
import { reconstruct } from '../reconstruct'

const columns = ['natural', 'business', 'research', 'welfare', 'legal', 'others', 'total'] as const
const figures = (row: string, said: readonly string[]) =>
  Object.fromEntries(columns.map((column, at) => [`requests/${row}/${column}` as CellAddress, said[at] ?? '']))

/** A report without lines whose first page ends with the row 2.其他法律行政法规禁止公开, and a number below it between two columns. */
const cellsWith = (own: readonly string[], number: string, parted = false) => {
  const drawing = { ...plainDrawing, rules: 'none', rowsPerPage: 14 } as const
  const said = { ...figures('refused.stateSecret', ['1', '2', '3', '4', '5', '6', '21']), ...figures('refused.law', own) }
  const drawn = drawReport(forms['2021'], '青石县水务局2023年政府信息公开工作年度报告', said, drawing)
  const source = withPages(drawn, page => {
    if (page.number > 1) return page
    const foot = Math.max(...page.runs.map(({ box }) => box[3]))
    return {
      ...page,
      rulings: parted ? [{ along: 'x', at: foot + 2, from: 50, to: 550 }] : [],
      runs: [...page.runs, { text: number, box: [330, foot + 4, 335, foot + 14], size: 10, line: 0, start: 0 }],
    }
  })
  const { cells } = reconstruct(source)
  return (row: string) => columns.map(column => saidOf(cells[`requests/${row}/${column}` as CellAddress]))
}

const saidOf = (cell: Cell | undefined) => (cell?.unread || cell?.uncertain ? '?' : cell?.text)

it('puts the row above a number that ends its page in doubt, and moves no figure of it for the number', () => {
  const row = cellsWith(['7', '8', '', '9', '10', '11', '45'], '3')
  expect(row('refused.law')).toEqual(columns.map(() => '?'))
  expect(row('refused.stateSecret')).toEqual(['1', '2', '3', '4', '5', '6', '21'])
})

it('takes a number with one dash for a page’s too, and for no negative figure', () =>
  expect(cellsWith(['7', '8', '', '9', '10', '11', '45'], '- 3')('refused.law')).toEqual(columns.map(() => '?')))

it('doubts nothing where a line is drawn between the row and the number', () =>
  expect(cellsWith(['7', '8', '9', '9', '10', '11', '54'], '3', true)('refused.law')).toEqual(['7', '8', '9', '9', '10', '11', '54']))

it('leaves 0 in its row: no page has that number', () =>
  expect(cellsWith(['7', '8', '', '9', '10', '11', '45'], '0')('refused.law')[2]).not.toBe(''))
