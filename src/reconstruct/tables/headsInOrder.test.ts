import { expect, test } from 'vitest'
import type { SeenCell } from '../../picture/seenPage'
import { cellsOf } from '../../statute/compiled'
import { currentForm as form } from '../../statute/forms'
import { seenReport } from '../../testing/seenReport'
import { reconstruct } from '../reconstruct'

const figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(100 + index)]))

const certain = (texts: Readonly<Record<string, string>>) => {
  const change = (cells: readonly SeenCell[]) => cells.map(cell => ({ ...cell, text: texts[cell.text] ?? cell.text }))
  const { cells } = reconstruct(seenReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, cells => change(cells)))
  return Object.entries(cells).filter(([address, cell]) => address.startsWith('requests/') && cell && !cell.unread).length
}

const all = Object.keys(figures).filter(address => address.startsWith('requests/')).length

test('figures of a scan whose heads stand over other columns than the form has them over are asked for', () => {
  expect(certain({})).toBe(all)
  expect(certain({ 自然人: '总计', 总计: '自然人' })).toBe(0)
})

test('a head that was read as something else says nothing', () => {
  expect(certain({ 自然人: '自然入', 总计: '' })).toBe(all)
})
