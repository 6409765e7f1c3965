import { describe, expect, it } from 'vitest'
import { form2021 } from '../../statute/2021/form'
import { cellsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

describe('row-missing', () => {
  it('speaks of the row and of nothing that follows from it', () => {
    const report = reportWith({ 'requests/total/natural': 1, 'requests/carriedOut/natural': 0 }, { withoutRows: ['requests/refused.law'] })
    expect(rulesIn(report)).toContain('row-missing')
    expect(rulesIn(report)).not.toContain('requests-outcome-total')
    expect(cellsIn(report, 'row-missing')[0]).toHaveLength(7)
  })

  it('gathers more than five rows', () => {
    const rows = form2021.tables.requests.blocks[0]?.rows.slice(4, 12).map(row => `requests/${row.key}`) ?? []
    expect(rulesIn(reportWith({}, { withoutRows: rows }))).toEqual(['row-missing'])
  })

  it('is silent on a row whose label was not found but whose cells were', () =>
    expect(rulesIn(reportWith({}, { rows: rows => rows.filter(row => row.key !== 'granted') }))).toEqual([]))
})
