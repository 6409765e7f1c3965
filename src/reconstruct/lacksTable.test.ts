import { expect, test } from 'vitest'
import { forms } from '../statute/forms'
import { drawReport } from '../testing/drawn'
import { lacksTable } from './lacksTable'

const whole = drawReport(forms['2021'], '青石县水务局2023年政府信息公开工作年度报告', {})
const [first] = whole.pages

test('a report with all its tables in print lacks none', () => {
  expect(lacksTable(whole)).toBe(false)
})

test('one that ends after its first page does', () => {
  expect(lacksTable({ ...whole, pages: first ? [first] : [], lines: whole.lines.filter(({ sheet }) => sheet === 0) })).toBe(true)
})

test('what is no report of the form has none to lack', () => {
  expect(lacksTable({ ...whole, pages: [], lines: [{ text: '会议室使用办法', page: 1, sheet: 0 }] })).toBe(false)
})
