import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const found = (...lines: readonly string[]) => findingsIn(reportWith({}, { bodies: { 5: lines } }), 'personal-data')

describe('personal-data', () => {
  it.each([
    '联系电话0512-65001234，邮编215000。',
    '监督电话051782008150。',
    '24小时热线13800000000，举报电话：13900000000。',
    '手机138****0000。',
    '统一社会信用代码11327004201234567X。',
    '身份证号码110105194912310021。',
    '邮箱13800000000@163.com，网址http://www.gov.cn/13800000000.html。',
    '访问量13800000000次，编号20231380000000012。',
  ])('is silent on %s', text => expect(found(text)).toEqual([]))

  it('is silent on figures side by side, as in a row of a table of another unit', () =>
    expect(found('二、上年结转 175 12 13824 567 30 1380000 1234 0 99')).toEqual([]))

  it.each(['予以公开 148 80 266 494 0 0 988', '不予处理 1380 12 34 567 0'])('is silent on %s, whose figures together look like one', text =>
    expect(found(text)).toEqual([]),
  )

  it.each([
    ['身份证号11010519491231002X。', '110***********002X'],
    ['证件号码：110105-19491231-002X。', '110***********002X'],
    ['手机13800001234。', '138****1234'],
    ['手机138-0000-1234。', '138****1234'],
    ['电话0512-65001234 13800001234。', '138****1234'],
    ['电话0512-65001234 138 0000 1234。', '138****1234'],
    ['手机１３８００００１２３４。', '138****1234'],
  ])('speaks of %s without repeating it', (text, quote) => expect(found(text)).toMatchObject([{ severity: 'warning', quote }]))

  it('finds a number torn by a line end, at the line where it begins', () =>
    expect(found('联系人手机1380000', '1234。')).toMatchObject([{ quote: '138****1234', anchor: { start: 5, end: 12 } }]))
})
