/** Drawn reports in whose cells something else stands than plain figures. */
import { expect, it } from 'vitest'
import { cellsOf } from '../statute/compiled'
import { forms } from '../statute/forms'
import { drawReport, plainDrawing } from '../testing/drawn'
import { rulesIn } from '../testing/findingsIn'
import type { Figures } from '../testing/printed'
import { reconstruct } from './reconstruct'

const form = forms['2021']
const plain: Figures = Object.fromEntries(cellsOf(form).map(({ address }, index) => [address, String(100 + 7 * index)]))
const read = (figures: Figures) => reconstruct(drawReport(form, '青石县水务局2023年政府信息公开工作年度报告', figures, plainDrawing))

it('Chinese numerals in all cells next to the labels are figures, and no part of these', () => {
  const firsts = Object.keys(plain).filter(address => /^proactive\/.*\/(?:issued|decisions|amount)$/.test(address))
  const figures: Figures = { ...plain, ...Object.fromEntries(firsts.map((address, at) => [address, '〇二三八'[at % 4] as string])) }
  const report = read(figures)
  for (const { address } of cellsOf(form)) expect(report.cells[address]?.text, address).toBe(figures[address])
  expect(rulesIn(report).filter(rule => /^(?:row|column|table)-|cell-blank/.test(rule))).toEqual([])
})

it('a last row with a mark behind most of its figures is a row of its table', () => {
  const marked = (address: string, text: string) => (/carriedOut\/(?!natural|total)/.test(address) ? `${text}；` : text)
  const figures: Figures = Object.fromEntries(Object.entries(plain).map(([address, text]) => [address, marked(address, text ?? '')]))
  const report = read(figures)
  expect(report.cells['requests/carriedOut/others']?.text).toBe(figures['requests/carriedOut/others'])
  expect(rulesIn(report)).not.toContain('row-missing')
})
