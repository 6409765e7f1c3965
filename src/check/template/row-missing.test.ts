import { describe, expect, it } from 'vitest'
import type { Anchor } from '../../model/source'
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

  it('is silent where some rows of a table were given alone, and only there', () => {
    const rows = form2021.tables.requests.blocks[0]?.rows.slice(2).map(row => `requests/${row.key}`) ?? []
    const few = (withHeading: boolean, anchor: Anchor | null) => {
      const report = reportWith({}, { sections: [3], title: null, withoutTables: ['proactive', 'proceedings'], withoutRows: rows })
      const requests = report.tables.requests
      if (!requests) throw new Error('no table')
      const headings = requests.headings.map(heading => ({ ...heading, anchor }))
      const sections = withHeading ? report.sections : []
      return rulesIn({ ...report, sections, part: true, tables: { requests: { ...requests, headings } } })
    }
    expect(few(false, null)).toEqual([])
    expect(few(true, null)).toContain('row-missing')
    expect(few(false, { line: 1, start: 0, end: 3 })).toContain('row-missing')
  })

  it('is silent on a row whose label was not found but whose cells were', () =>
    expect(rulesIn(reportWith({}, { rows: rows => rows.filter(row => row.key !== 'granted') }))).toEqual([]))
})
