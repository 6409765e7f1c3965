import { expect, it } from 'vitest'
import { cellsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

it('names only the row that moved', () => {
  const report = reportWith(
    {},
    {
      rows: (rows, table) =>
        table === 'requests' ? [...rows.slice(0, 2), ...rows.slice(3, 9), ...rows.slice(2, 3), ...rows.slice(9)] : rows,
    },
  )
  expect(rulesIn(report)).toEqual(['row-order'])
  expect(cellsIn(report, 'row-order')[0]?.[0]).toBe('requests/granted/natural')
})

it('is silent where rows are only missing', () =>
  expect(rulesIn(reportWith({}, { withoutRows: ['requests/granted', 'requests/declined.repeat'] }))).toEqual([
    'row-missing',
    'row-missing',
  ]))

it('says nothing of a row without a certain cell', () => {
  const report = reportWith(
    {},
    {
      rows: (rows, table) =>
        table === 'requests' ? [...rows.slice(0, 2), ...rows.slice(3, 9), ...rows.slice(2, 3), ...rows.slice(9)] : rows,
    },
  )
  const cells = Object.fromEntries(
    Object.entries(report.cells).map(([address, cell]) => [
      address,
      address.startsWith('requests/granted/') ? { ...cell, uncertain: true as const } : cell,
    ]),
  )
  expect(rulesIn({ ...report, cells } as typeof report)).not.toContain('row-order')
})
