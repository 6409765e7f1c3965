import { expect, it } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { drawReport, plainDrawing } from '../../testing/drawn'
import { withLower } from '../../testing/oddPages'
import { reconstruct } from '../reconstruct'

const form = forms['2021']

it('figures of a row that stand on two baselines of a page are read from left to right', () => {
  const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(index + 103)]))
  const drawn = drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, { ...plainDrawing, rules: 'none' })
  const lower = ['natural', 'research'].map(column => figures[`requests/granted/${column}`])
  const { cells } = reconstruct(withLower(drawn, lower, 6))
  expect(Object.fromEntries(Object.entries(cells).map(([address, cell]) => [address, cell?.text]))).toEqual(figures)
})
