import { describe, expect, it } from 'vitest'
import { agencyOf, findYear } from './identity'

describe('agencyOf', () => {
  it.each([
    ['青石县水务局2023年政府信息公开工作年度报告', '青石县水务局'],
    ['2023年青石县人民政府政府信息公开工作年度报告', '青石县人民政府'],
    ['青石县水务局政府信息公开工作年度报告', '青石县水务局'],
    ['2023年政府信息公开工作年度报告', null],
    ['青石县水务局关于2023年政府信息公开工作的年度报告', '青石县水务局'],
    ['关于青石县水务局2023年政府信息公开工作的年度报告', '青石县水务局'],
    ['2023年青石县水务局关于政府信息公开工作的年度报告', '青石县水务局'],
    ['青石县教育局关于公布2024年政府信息公开工作年度报告的公告', '青石县教育局'],
    ['关于公布青石县教育局2024年政府信息公开工作年度报告的通知', '青石县教育局'],
    ['青石县自然资源局（林业局）政府信息公开工作年度报告（2023年度）', '青石县自然资源局（林业局）'],
    ['青石县水务局二〇二三年度政府信息公开工作年度报告', '青石县水务局'],
  ])('%s → %s', (title, agency) => {
    expect(agencyOf(title)).toBe(agency)
  })
})

describe('findYear', () => {
  it('is the title’s, in figures or characters', () => {
    expect(findYear('青石县水务局２０２３年政府信息公开工作年度报告', '')).toBe(2023)
    expect(findYear('青石县水务局二〇二四年政府信息公开工作年度报告', '')).toBe(2024)
  })

  it('is that of the reporting period where the title names none', () => {
    expect(findYear('青石县水务局政府信息公开工作年度报告', '自2019年5月15日起施行。统计期限自2022年1月1日起至2022年12月31日止。')).toBe(
      2022,
    )
  })

  it('is none that a law has', () => {
    expect(findYear(null, '根据2007年4月5日公布的条例编制。')).toBeNull()
    expect(findYear(null, '根据2007年4月5日公布、2008年5月1日施行、2007年编入的条例编制。')).toBeNull()
    expect(findYear(null, '2017年，本局公开信息若干。2017年收到申请若干。与2017年初相比有所增加。')).toBe(2017)
  })

  it('is not that of printing', () => {
    expect(findYear('青石县水务局政府信息公开工作年度报告（2024年1月）', '统计期限为2023年1月1日至12月31日。')).toBe(2023)
  })

  it('is null where nothing names a year', () => {
    expect(findYear(null, '正文')).toBeNull()
  })
})
