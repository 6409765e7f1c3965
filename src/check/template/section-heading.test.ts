import { describe, expect, it } from 'vitest'
import { findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const withHeading = (heading: string, number = 3) => reportWith({}, { headings: { [number]: heading } })

describe('section-heading', () => {
  it.each([
    '三.收到和处理政府信息公开申请情况',
    '三 收到和处理政府信息公开申请情况：',
    '## 三、收到和处理 政府信息公开申请情况',
    '收到和处理政府信息公开申请情况',
  ])('accepts %s', heading => expect(rulesIn(withHeading(heading))).toEqual([]))

  it.each(['三、政府信息公开申请情况', '3、政府信息公开申请处理情况'])('speaks of %s', heading =>
    expect(findingsIn(withHeading(heading), 'section-heading')).toMatchObject([{ quote: heading }]),
  )

  it('is silent on numerals that a missing section moved', () =>
    expect(rulesIn(reportWith({}, { sections: [1, 2, 3, 5, 6], headings: { 5: '四、存在的主要问题及改进情况' } }))).toEqual([
      'section-missing',
    ]))
})
