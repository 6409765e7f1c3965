import { describe, expect, it } from 'vitest'
import { findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

describe('section-order', () => {
  it('speaks once, at a section that is out of place', () => {
    const report = reportWith({}, { sections: [1, 3, 2, 4, 5, 6] })
    expect(rulesIn(report)).toEqual(['section-order'])
    expect(findingsIn(report, 'section-order')[0]?.quote).toMatch(/^[二三]、/)
  })

  it('is silent where a section is only missing', () =>
    expect(rulesIn(reportWith({}, { sections: [1, 2, 3, 5, 6] }))).toEqual(['section-missing']))
})
