import { describe, expect, it } from 'vitest'
import { foundBeside } from '../../testing/acrossIn'
import { withAspects } from '../../testing/exampleReport'
import { type CellChange, reportWith } from '../../testing/reportWith'

const year = (count: CellChange) => ({ 'requests/new/total': count, 'requests/total/total': count, 'requests/new/natural': count })
const found = (words: string, now: CellChange = 20, before: CellChange = 16) =>
  foundBeside('narrative-growth', reportWith(year(now), { bodies: { 1: withAspects([`（二）依申请公开情况。${words}`]) } }), {
    before: reportWith(year(before), { year: 2022 }),
  })

describe('narrative-growth', () => {
  it.each([
    '新收政府信息公开申请20件，比上年增长25%。',
    '新收政府信息公开申请20件，较上年增加4件，增长25%。',
    '新收政府信息公开申请20件，同比增长25.0%，办结20件。',
    '新收政府信息公开申请20件（较2022年增加4件）。',
    '新收政府信息公开申请20件，较去年同期增加4件。',
    '新收政府信息公开申请20件，与上年相比，增加4件。',
    '新收政府信息公开申请20件，比上年的16件增加4件。',
    '新收政府信息公开申请20件，其中自然人20件，较2022年增加4件。',
    '新收政府信息公开申请20件，上年结转0件。',
  ])('holds: %s', words => expect(found(words)).toEqual([]))

  it.each([
    ['新收政府信息公开申请20件，比上年增长12.3%。', 12.3],
    ['新收政府信息公开申请20件，较上年增加5件，增长25%。', 5],
    ['新收政府信息公开申请20件，较上年增加4件，增长20%。', 20],
    ['新收政府信息公开申请20件，同比下降25%。', -25],
    ['新收政府信息公开申请20件（较2022年减少4件）。', -4],
    ['新收政府信息公开申请20件，与上年持平。', 0],
    ['新收政府信息公开申请20件，与上年相比，增加6件。', 6],
    ['新收政府信息公开申请20件，比上年的17件增加4件。', 17],
    ['新收政府信息公开申请20件，上年为15件。', 15],
  ])('breaks: %s', (words, value) => expect(found(words)).toMatchObject([{ severity: 'review', found: value }]))

  it('says what both years have', () =>
    expect(found('新收政府信息公开申请20件，比上年增长12.3%。')).toMatchObject([
      {
        cells: ['before:requests/new/total', 'report:requests/new/total'],
        message: '正文写“比上年增长12.3%”，表三本年新收 2022 年为 16、本年为 20，增加 25%；上年数字有更正或口径有变化的除外',
      },
    ]))

  it.each([
    ['another year', '新收政府信息公开申请20件，较2019年增长10%。'],
    ['a part of the year', '上半年新收政府信息公开申请20件，比上年增长10%。'],
    ['several things at once', '新收政府信息公开申请20件、办结20件，分别比上年增长10%、20%。'],
    ['something between', '新收政府信息公开申请20件，网站发布信息300条，比上年增长10%。'],
    ['an approximate number', '新收政府信息公开申请20件，比上年增长约10%。'],
    ['a number that is not the table’s', '新收政府信息公开申请31件，比上年增长10%。'],
  ])('is silent about %s', (_, words) => expect(found(words)).toEqual([]))

  it('is unknown where last year was not read, and where there was none of it', () => {
    expect(found('新收政府信息公开申请20件，比上年增长10%。', 20, 'unread')).toEqual([])
    expect(found('新收政府信息公开申请20件，比上年增长100%。', 20, 0)).toEqual([])
  })
})
