import { describe, expect, it } from 'vitest'
import { findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const withPreamble = (...preamble: readonly string[]) => reportWith({}, { preamble })

describe('reporting-period', () => {
  it.each([
    ['本报告中所列数据的统计期限自 2023 年 1 月 1 日起至 2023 年 12 月 31 日止。'],
    ['统计时间为2023年1月1日至12月31日。'],
    ['本年度报告统计数据时限为：2023年1月1日—2023年12', '月31日。'],
    ['数据统计周期为二〇二三年一月一日至十二月三十一日。'],
    ['统计期限为２０２３年１月１日至１２月３１日。'],
    ['统计期限为2023.1.1-2023.12.31。'],
    ['统计期限自1月1日至12月31日。'],
    ['本报告公示时间为2024年1月20日至2024年2月20日。'],
    ['公示期 3月1日至3月7日。据统计数据，3月1日至3月7日浏览 5 次。'],
    ['报告所列数据的统计期限自2023年1月1日始至2023年12月31日止。'],
    ['报告所列数据统计期限为20231月1日到12月31日。'],
    ['本报告涵盖2023年1月1日至12月31日期间的政府信息公开工作。'],
    ['报告所列数据的统计期限为2023年度（1月1日至12月31日）。'],
    ['活动统计时间为2023年3月1日至3月7日。'],
    ['问卷调查 12', '统计时间为2023年3月1日至3月7日。'],
  ])('accepts %s', (...preamble) => expect(rulesIn(withPreamble(...preamble))).toEqual([]))

  it.each([
    '本报告所列数据的统计期限自 2022 年 1 月 1 日起至 2022 年 12 月 31 日止。',
    '统计时间为2023年1月1日至11月30日。',
    '报告中数据统计期限为2023年1月1日至2024年12月31日。',
    '统计期限为二〇二二年一月一日至十二月三十一日。',
    '统计期限为2022.01.01-2022.12.31。',
    '统计时段2022-01-01至2022-12-31',
    '报告所列数据的统计期限自2022年1月1日始至2022年12月31日止。',
    '报告所列数据统计期限为20221月1日到12月31日。',
    '本年报反映了2022年全年，本报告涵盖2022年1月1日至12月31日期间的政府信息公开工作。',
    '报告所列数据的统计期限为2022年度（1月1日至12月31日）。',
  ])('speaks of %s', preamble => expect(rulesIn(withPreamble(preamble))).toEqual(['reporting-period']))

  it.each(['本报告涵盖2022年1月1日至12月31日期间的工作。', '报告所列数据统计期限为2022年1月1日―2022年12月31日。'])(
    'speaks of %s below a line of particulars',
    period => expect(rulesIn(withPreamble('浏览次数：579 发布时间：2024-01-23', period))).toEqual(['reporting-period']),
  )

  it('quotes the words over two lines and points at where they begin', () => {
    const [finding] = findingsIn(withPreamble('特此报告。统计期限自2022年1月', '1日至12月31日。'), 'reporting-period')
    expect(finding).toMatchObject({ quote: '统计期限自2022年1月1日至12月31日', anchor: { line: 2, start: 5, end: 17 } })
  })

  it('compares only the days where the year is unknown', () => {
    const body = (text: string) => reportWith({}, { year: null, preamble: [text] })
    expect(rulesIn(body('统计期限自2022年1月1日至2022年12月31日。'))).toEqual([])
    expect(rulesIn(body('统计期限自2022年1月1日至2022年6月30日。'))).toEqual(['reporting-period'])
  })
})
