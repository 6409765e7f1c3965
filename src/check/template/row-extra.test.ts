import { expect, it } from 'vitest'
import type { RowReading } from '../../model/report'
import { findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const extra: RowReading = { key: null, printed: '9.其他依法不予公开情形', anchor: { line: 40, start: 0, end: 13 } }

it('quotes a row that the form does not have, and its neighbours keep their labels', () => {
  const report = reportWith({}, { rows: (rows, table) => (table === 'requests' ? rows.toSpliced(12, 0, extra) : rows) })
  expect(rulesIn(report)).toEqual(['row-extra'])
  expect(findingsIn(report, 'row-extra')[0]).toMatchObject({ quote: extra.printed, anchor: { line: 40 } })
})
