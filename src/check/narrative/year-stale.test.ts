import { describe, expect, it } from 'vitest'
import { withAspects } from '../../testing/exampleReport'
import { findingsIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const inSection = (section: number, text: string, year: number | null = 2024) => {
  const bodies = { 1: withAspects(section === 1 ? [`（一）主动公开。${text}`] : []), ...(section > 1 ? { [section]: [text] } : {}) }
  return findingsIn(reportWith({}, { year, bodies, preamble: section === 0 ? [text] : [] }), 'year-stale')
}

describe('year-stale', () => {
  it.each([
    '2024年，我局发布信息30条，较2023年增加5条。',
    '2023年12月，我局被评为先进单位。',
    '及时公开2023年度决算和2024年度预算。',
    '贯彻落实《2023年政务公开工作要点》，全年发布信息30条。',
    '按时发布2023年政府信息公开工作年度报告。',
    '2023年，我局被评为优秀，2024年继续保持。',
    '自2008年《条例》施行以来，我局累计发布信息3万余条。',
    '2021年以来，全局共清理文件3批。',
    '自2023年以来，我局累计受理申请242件。',
    '2025年，我局将继续开展培训。',
    '2023年开通的专栏由我局维护，全年更新30条。',
  ])('is silent on %s', text => expect(inSection(1, text)).toEqual([]))

  it.each([
    [1, '2023年，我局发布信息30条。'],
    [1, '2023年以来，我局高度重视公开工作，全年开会4次。'],
    [1, '截至2023年底，全局共发布信息120条。'],
    [1, '2025年，我局共收到留言30条。'],
    [6, '2023年度，本机关未收取信息处理费。'],
    [0, '现公布示例县虚构局2023年政府信息公开工作年度报告。'],
    [1, '现将我局2023年有关情况报告如下。'],
  ])('speaks of section %s: %s', (section, text) =>
    expect(inSection(section, text)).toMatchObject([{ severity: 'review', expected: 2024, quote: expect.stringContaining('20') }]),
  )

  it('takes no word of the agency’s name for a plan', () => {
    const bodies = { 1: withAspects(['（一）主动公开。2025年，示例县自然资源和规划局认真落实各项部署。']) }
    expect(findingsIn(reportWith({}, { year: 2024, agency: '示例县自然资源和规划局', bodies }), 'year-stale')).toMatchObject([
      { found: 2025 },
    ])
  })

  it('gathers what was copied from one year, at the first place', () => {
    const bodies = { 1: withAspects(['（一）主动公开。2023年，我局发布信息30条。']), 6: ['2023年，我局未收取信息处理费。'] }
    const [finding, ...more] = findingsIn(reportWith({}, { year: 2024, bodies }), 'year-stale')
    expect(more).toEqual([])
    expect(finding).toMatchObject({ found: 2023, anchor: { start: 8, end: 12 } })
    expect(finding?.message).toContain('2 处')
  })

  it('leaves plans and shortcomings to section 5', () => expect(inSection(5, '2023年，我局的工作还有不足。')).toEqual([]))

  it('is unknown without a report year', () => expect(inSection(1, '2023年，我局发布信息30条。', null)).toEqual([]))
})
