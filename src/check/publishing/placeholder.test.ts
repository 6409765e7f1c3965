import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../testing/findingsIn'
import { type Changes, reportWith } from '../../testing/reportWith'

const found = (text: string | readonly string[], changes: Changes = {}) =>
  findingsIn(reportWith({}, { bodies: { 5: typeof text === 'string' ? [text] : text }, ...changes }), 'placeholder')

describe('placeholder', () => {
  it.each([
    '公开内容有待补充完善，机制尚待填补。',
    '网址http://www.example.gov.cn/xxgk/，邮箱xxgk_2023@126.com，编号XXGK-2023-1。',
    '7×24小时服务，配备3×4米展板，制作H5作品。',
    '联系人李某某，登记出生年月日。',
    '申请人请填写申请表。',
    '□是□否',
  ])('is silent on %s', text => expect(found(text)).toEqual([]))

  it.each([
    ['共培训XX次。', 'XX'],
    ['共培训××次。', '××'],
    ['X月召开会议。', 'X'],
    ['２０ＸＸ年报告。', '２０ＸＸ'],
    ['满意度为（待补充）。', '待补充'],
    ['（此处填写）', '此处填写'],
    ['责任人：＿＿＿＿。', '＿＿＿＿'],
    ['某某局负责。', '某某'],
    ['2024年　月　日', '年　月　日'],
    ['单位：【】', '【】'],
  ])('speaks of %s', (text, quote) => expect(found(text)).toMatchObject([{ severity: 'warning', quote }]))

  it('looks into title and headings', () => {
    expect(found('', { title: '××县虚构局2023年政府信息公开工作年度报告' })).toHaveLength(1)
    expect(found('', { headings: { 6: '六、其他需要报告的事项XX' } })).toHaveLength(1)
  })

  it('names what is left once, with how often', () => expect(found('XX局公开XX条。')[0]?.message).toContain('2 处'))

  it('takes a line of strokes for a divider', () => expect(found(['上文。', '______', '下文。'])).toEqual([]))
})
