import { describe, expect, it } from 'vitest'
import type { TableReading } from '../../model/report'
import { cellsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

describe('form-outdated', () => {
  it('is the one finding of a requests table with （六） in one row', () => {
    const report = reportWith({}, { follows: { requests: '2019' } })
    expect(rulesIn(report)).toEqual(['form-outdated'])
    expect(cellsIn(report, 'form-outdated')[0]).toHaveLength(7)
    expect(cellsIn(report, 'form-outdated')[0]?.[0]).toBe('requests/other/natural')
  })

  it('is the one finding of a proactive table with the columns of 2019', () =>
    expect(rulesIn(reportWith({}, { follows: { proactive: '2019' } }))).toEqual(['form-outdated']))

  it('speaks of a newer form in an older report too', () =>
    expect(rulesIn(reportWith({}, { form: '2019', follows: { requests: '2021' } }))).toEqual(['form-outdated']))

  it('is silent on the proceedings table, which is the same in every form', () =>
    expect(rulesIn(reportWith({}, { follows: { proceedings: '2019' } }))).toEqual([]))

  it('is silent where none of the rows was found that the other form alone has', () => {
    const report = reportWith({}, { form: '2019', follows: { requests: '2021' } })
    const requests = report.tables.requests as TableReading
    const rows = requests.rows.map(row => (row.key?.startsWith('other.') ? { ...row, printed: null } : row))
    expect(rulesIn({ ...report, tables: { ...report.tables, requests: { ...requests, rows } } })).not.toContain('form-outdated')
  })

  it('is silent on a table of which no figure was read', () => {
    const report = reportWith({}, { follows: { requests: '2019' } })
    const cells = Object.entries(report.cells).map(([address, cell]) => [
      address,
      cell && address.startsWith('requests/') ? { ...cell, value: null, unread: true as const } : cell,
    ])
    expect(rulesIn({ ...report, cells: Object.fromEntries(cells) })).not.toContain('form-outdated')
  })

  it('is silent where the year is unknown and all tables agree', () => {
    expect(rulesIn(reportWith({}, { year: null, follows: { requests: '2019', proactive: '2019' } }))).toEqual([])
    expect(rulesIn(reportWith({}, { year: null, follows: { requests: '2019' } }))).toEqual(['form-outdated'])
  })
})
