import { expect, it } from 'vitest'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { drawReport, plainDrawing } from '../../testing/drawn'
import { withoutText } from '../../testing/oddPages'
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
