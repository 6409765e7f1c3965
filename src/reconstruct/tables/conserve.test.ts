import { expect, it } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { drawReport, plainDrawing } from '../../testing/drawn'
import { withoutText } from '../../testing/oddPages'
import { withPages } from '../../testing/withPages'
import { reconstruct } from '../reconstruct'

const form = forms['2021']

it('figures of a row that lost its label are not those of the row above, though they stand amid the lines of its label', () => {
  const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 1103)]))
  const drawn = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, { ...plainDrawing, rules: 'none' })
  const { cells } = reconstruct(withoutText(drawn, '1.属于国家秘密'))
  const certain = Object.entries(cells).flatMap(([address, cell]) =>
    cell && !cell.unread && !cell.uncertain ? [[address, cell.text]] : [],
  )
  expect(certain.filter(([address, text]) => figures[address as string] !== text)).toEqual([])
  expect(certain.length).toBeGreaterThan(100)
})

it('where a label fell into the cell of the next row, others may have too: figures beside lines of two labels are no certain ones of either', () => {
  const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 1103)]))
  const drawn = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, { ...plainDrawing, rowsPerPage: 16 })
  const fallen: Readonly<Record<string, number>> = {
    '7.属于行政执法案卷': 20,
    行政机关不再处理其政府信息公开: 20,
    '2.申请人逾期未按收费通知要求缴': -20,
  }
  const moved = withPages(drawn, page => ({
    ...page,
    runs: page.runs.map(run => {
      const [left, top, right, bottom] = run.box
      const by = fallen[run.text] ?? 0
      return { ...run, box: [left, top + by, right, bottom + by] as const }
    }),
  }))
  const certain = Object.entries(reconstruct(moved).cells).flatMap(([address, cell]) =>
    cell && !cell.unread && !cell.uncertain ? [[address, cell.text]] : [],
  )
  expect(certain.filter(([address, text]) => figures[address as string] !== text)).toEqual([])
  expect(certain.length).toBeGreaterThan(100)
})
