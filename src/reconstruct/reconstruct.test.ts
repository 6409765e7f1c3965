import { expect, it } from 'vitest'
import { forms } from '../statute/forms'
import { drawReport } from '../testing/drawn'
import { reconstruct } from './reconstruct'

it('a cell in which nothing stands is blank, but unread where something of the document was not read', () => {
  const address = 'requests/granted/natural'
  const drawn = drawReport(forms['2021'], '青石县水务局2023年政府信息公开工作年度报告', { [address]: '' })
  expect(reconstruct(drawn).cells[address]).toMatchObject({ value: null, text: '' })
  expect(reconstruct(drawn).cells[address]?.unread).toBeUndefined()
  expect(reconstruct({ ...drawn, losses: ['第 3 页没有读出。'] }).cells[address]?.unread).toBe(true)
})
