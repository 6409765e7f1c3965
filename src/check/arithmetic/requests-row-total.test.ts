import { describe, expect, it } from 'vitest'
import { cellsIn, findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

describe('requests-row-total', () => {
  it('holds where the applicants add up to the total', () => expect(rulesIn(reportWith())).toEqual([]))

  it('names the parts first and the total last', () => {
    const report = reportWith({ 'requests/carriedOut/total': 3, 'requests/carriedIn/total': 3 })
    expect(findingsIn(report, 'requests-row-total').map(({ found, expected }) => [found, expected])).toEqual([
      [3, 0],
      [3, 0],
    ])
    expect(cellsIn(report, 'requests-row-total')[0]?.at(-1)).toBe('requests/carriedIn/total')
    expect(findingsIn(report, 'requests-row-total')[1]?.totals).toEqual(['requests/carriedOut/total'])
  })

  it('shows a blank part as blank', () => {
    const report = reportWith({ 'requests/granted/natural': null, 'requests/granted/total': 1, 'requests/total/total': 1 })
    expect(cellsIn(report, 'requests-row-total')).toHaveLength(2)
  })

  it('is unknown where a column is missing', () => {
    const report = reportWith({ 'requests/granted/total': 1 }, { withoutColumns: ['requests/科研机构'] })
    expect(rulesIn(report)).not.toContain('requests-row-total')
  })
})
