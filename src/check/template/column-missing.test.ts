import { expect, it } from 'vitest'
import { cellsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

it('names a column that is not there, and the row totals stay unknown', () => {
  const report = reportWith({ 'requests/new/total': 1, 'requests/carriedOut/total': 1 }, { withoutColumns: ['requests/科研机构'] })
  expect(rulesIn(report)).toEqual(['column-missing'])
  expect(cellsIn(report, 'column-missing')[0]).toHaveLength(25)
})
