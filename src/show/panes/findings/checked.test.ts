import { expect, test } from 'vitest'
import { catalogue } from '../../../check/catalogue'
import { coverageOf } from '../../../model/coverage'
import { reportWith } from '../../../testing/reportWith'
import { checkedInWords } from './checked'

const coverage = coverageOf(reportWith())

test('a clean verdict says how much was read, which sums hold and what rules were asked', () => {
  const lines = checkedInWords(coverage, catalogue, [])
  expect(lines.slice(0, 2)).toEqual(['三张表 200 个单元格都已读出', '42 条勾稽等式都成立'])
  expect(lines).toHaveLength(7)
})

test('a rule that was not asked is not counted, nor one of a profile that is off', () => {
  const cells = catalogue.filter(({ group }) => group === 'cells')
  const line = (off: readonly string[]) => checkedInWords(coverage, catalogue, off).find(each => each.startsWith('单元格'))
  expect(line([])).toBe(`单元格的写法（${cells.length} 条规则）`)
  expect(line([cells[0]?.id ?? ''])).toBe(`单元格的写法（${cells.length - 1} 条规则）`)
})
