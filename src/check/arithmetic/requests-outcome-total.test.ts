import { describe, expect, it } from 'vitest'
import type { RowReading } from '../../model/report'
import { cellsIn, findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const settled = { 'requests/new/natural': 5, 'requests/new/total': 5, 'requests/total/natural': 5, 'requests/total/total': 5 }
const extra: RowReading = { key: null, printed: '9.其他依法不予公开情形', anchor: null }
const withExtraRow = { rows: (rows: readonly RowReading[]) => (rows.length > 20 ? [...rows, extra] : rows) }

describe('requests-outcome-total', () => {
  it('holds where the outcomes add up', () =>
    expect(rulesIn(reportWith({ ...settled, 'requests/granted/natural': 5, 'requests/granted/total': 5 }))).toEqual([]))

  it('breaks in each column that does not', () => {
    const report = reportWith(settled)
    expect(rulesIn(report)).toEqual(['requests-outcome-total', 'requests-outcome-total'])
    expect(cellsIn(report, 'requests-outcome-total')[0]).toHaveLength(22)
    expect(cellsIn(report, 'requests-outcome-total')[0]?.at(-1)).toBe('requests/total/natural')
  })

  it('says both sums in one short line', () => {
    const report = reportWith({ ...settled, 'requests/granted/natural': 3, 'requests/partial/natural': 4 })
    expect(findingsIn(report, 'requests-outcome-total')[0]?.message).toBe('自然人列：（一）至（六）相加为 7，（七）总计写 5，少 2')
  })

  it('is unknown where an outcome row is missing', () =>
    expect(rulesIn(reportWith(settled, { withoutRows: ['requests/refused.law'] }))).toEqual(['row-missing']))

  it('leaves to row-extra what a row outside the form explains', () =>
    expect(rulesIn(reportWith(settled, withExtraRow))).toEqual(['row-extra']))

  it('is not silenced by an extra row that explains nothing', () => {
    const report = reportWith({ 'requests/granted/natural': 1, 'requests/granted/total': 1 }, withExtraRow)
    expect(rulesIn(report)).toContain('requests-outcome-total')
  })
})
