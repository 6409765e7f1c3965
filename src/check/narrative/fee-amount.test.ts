import { describe, expect, it } from 'vitest'
import { findingsIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const unpaid = { 'requests/other.unpaid/natural': 2, 'requests/other.unpaid/total': 2 }
const found = (text: string, cells: Readonly<Record<string, number>> = {}, year = 2023) =>
  findingsIn(reportWith(cells, { year, bodies: { 6: [text] } }), 'fee-amount')

describe('fee-amount', () => {
  it('asks where no count of requests or pages comes to the amount', () =>
    expect(found('本年度收取信息处理费1234元。')).toMatchObject([{ severity: 'review', found: 1234 }]))

  it('asks where no notice was sent and requests are closed for want of payment', () =>
    expect(found('本年度没有发出收费通知，未收取信息处理费。', unpaid)).toMatchObject([
      { cells: ['requests/other.unpaid/total'], expected: 2 },
    ]))

  it('reads the sentence that the fee rule suggests', () => {
    const text = '依据《政府信息公开信息处理费管理办法》，本年度发出收费通知的件数和总金额以及实际收取的总金额均为0。'
    expect(found(text)).toEqual([])
    expect(found(text, unpaid)).toHaveLength(1)
  })

  it.each([
    '本年度收取信息处理费3460元。',
    '本年度收取信息处理费0元。',
    '本年度收取信息处理费0.35万元。',
    '本年度收取信息处理费约1234元。',
    '本年度减免信息处理费123元。',
    '信息处理费标准为每件100元，超出每页15元的另有规定。',
    '三公经费支出1234元，未收取信息处理费。',
  ])('is silent: %s', text => expect(found(text)).toEqual([]))

  it('is silent where notices were sent and not paid', () =>
    expect(
      ['发出收费通知2件，申请人逾期未缴费。', '发出收费通知2件，收取信息处理费共计1230元。'].flatMap(text => found(text, unpaid)),
    ).toEqual([]))
  it('does not bind reports before the fee rule', () => expect(found('收取信息处理费1234元。', {}, 2020)).toEqual([]))
})
