import { describe, expect, it } from 'vitest'
import { cellsIn, findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const carried = { 'requests/carriedIn/natural': 2, 'requests/carriedIn/total': 2, 'requests/carriedOut/natural': 2 }

describe('requests-balance', () => {
  it('holds where what came in is settled or carried over', () =>
    expect(rulesIn(reportWith({ ...carried, 'requests/carriedOut/total': 2 }))).toEqual([]))

  it('names both cells of the right side as totals', () => {
    const report = reportWith({ ...carried, 'requests/carriedOut/natural': 3, 'requests/carriedOut/total': 3 })
    const [first] = findingsIn(report, 'requests-balance')
    expect(rulesIn(report)).toEqual(['requests-balance', 'requests-balance'])
    expect(first).toMatchObject({ found: 3, expected: 2, totals: ['requests/total/natural', 'requests/carriedOut/natural'] })
    expect(cellsIn(report, 'requests-balance')[0]).toHaveLength(4)
  })

  it('is unknown where a term is missing', () =>
    expect(rulesIn(reportWith(carried, { withoutRows: ['requests/carriedOut'] }))).toEqual(['row-missing']))
})
