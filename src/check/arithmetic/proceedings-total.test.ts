import { describe, expect, it } from 'vitest'
import { findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const results = { 'proceedings/review/upheld': 10, 'proceedings/review/corrected': 1 }

describe('proceedings-total', () => {
  it('holds where the results add up', () => expect(rulesIn(reportWith({ ...results, 'proceedings/review/total': 11 }))).toEqual([]))

  it('breaks with the sum in words', () => {
    const [finding] = findingsIn(reportWith(results), 'proceedings-total')
    expect(finding).toMatchObject({ found: 0, expected: 11, totals: ['proceedings/review/total'] })
    expect(finding?.message).toBe('行政复议：结果维持 10 + 结果纠正 1 + 其他结果 0 + 尚未审结 0 = 11，总计写 0，少 11')
  })

  it('is unknown with a cell that is no number', () =>
    expect(rulesIn(reportWith({ ...results, 'proceedings/review/other': '若干' }))).toEqual(['cell-not-a-number']))

  it('is unknown with a negative cell', () =>
    expect(rulesIn(reportWith({ ...results, 'proceedings/review/other': -3 }))).toEqual(['cell-negative']))
})
