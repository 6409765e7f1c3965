import { expect, test } from 'vitest'
import { innerQuotes } from './innerQuotes'

test('a quotation within a quotation has single marks', () => {
  expect(innerQuotes('应为“3.危及“三安全一稳定””，写成“x”')).toBe('应为“3.危及‘三安全一稳定’”，写成“x”')
})

test('marks that do not pair stay as the report has them', () => {
  for (const sentence of ['正文写“危及“三安全”', '写成”x“', '没有引号']) expect(innerQuotes(sentence)).toBe(sentence)
})
