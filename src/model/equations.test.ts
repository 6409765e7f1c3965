import { describe, expect, it } from 'vitest'
import { rulesIn } from '../testing/findingsIn'
import { reportWith } from '../testing/reportWith'
import { balanceOf, equationsOfReport } from './equations'

const verdictsOf = (cells: Record<string, number | string | null>) => {
  const report = reportWith(cells)
  return new Set(equationsOfReport(report).map(equation => balanceOf(report, equation).kind))
}

describe('equations', () => {
  it('are 42 in the form of 2021', () => expect(equationsOfReport(reportWith())).toHaveLength(42))

  it('are the sums of the form that the table follows', () => {
    const report = reportWith({ 'requests/other/natural': 1 }, { follows: { requests: '2019' } })
    expect(equationsOfReport(report)).toHaveLength(40)
    expect(rulesIn(report)).toContain('requests-outcome-total')
  })

  it('take a blank as 0', () => expect(verdictsOf({ 'requests/granted/natural': null })).toEqual(new Set(['holds'])))

  it('leave a blank total open whose parts are not 0, in every sum it stands in', () => {
    const cells = { 'requests/granted/natural': 2, 'requests/granted/total': null, 'requests/total/natural': 2, 'requests/total/total': 2 }
    expect(rulesIn(reportWith({ ...cells, 'requests/new/natural': 2, 'requests/new/total': 2 }))).toEqual(['cell-blank'])
  })

  it('keep the balance open where the blank total of the outcomes should not be 0', () => {
    const one = { 'requests/new/natural': 1, 'requests/new/total': 1, 'requests/granted/natural': 1, 'requests/granted/total': 1 }
    expect(rulesIn(reportWith({ ...one, 'requests/total/natural': null, 'requests/total/total': 1 }))).toEqual(['cell-blank'])
  })
})
