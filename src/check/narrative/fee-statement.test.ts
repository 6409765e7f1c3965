import { describe, expect, it } from 'vitest'
import { findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const withBody = (...body: readonly string[]) => reportWith({}, { bodies: { 6: body } })

describe('fee-statement', () => {
  it.each([
    ['根据《国务院办公厅关于印发<政府信息公开信息处理费管理办法>的通知》（国办函〔2020〕109号），我单位本年度未收取相关费用。'],
    ['按照规定的按件、按量收费标准，我局本年度没有产生信息公开处理费。'],
    ['本年度发出收费通知的件数 0 件，总金额 0 元。'],
    ['依据《政府信息公开信息处理费管理办法》收取 1180 元。'],
    ['按国办函〔2020〕109号免费提供。'],
    ['2023 年，我局未收取政府信息公开信息处', '理费。'],
  ])('accepts %s', (...body) => expect(rulesIn(withBody(...body))).toEqual([]))

  it.each(['无', '无其他需要报告的事项。', '我局严格执行《政府信息公开信息处理费管理办法》。', '承办人大代表建议 26 件。'])(
    'speaks of %s',
    body => expect(findingsIn(withBody(body), 'fee-statement')).toMatchObject([{ quote: body }]),
  )

  it('speaks of an empty section at its heading', () => expect(findingsIn(withBody(), 'fee-statement')[0]?.quote).toMatch(/^六、/))

  it('is silent where section 6 is absent', () =>
    expect(rulesIn(reportWith({}, { sections: [1, 2, 3, 4, 5] }))).toEqual(['section-missing']))
})
