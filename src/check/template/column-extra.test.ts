import { expect, it } from 'vitest'
import { findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

it('names all columns of a table that the form does not have, and the place of the first', () => {
  const report = reportWith({}, { extraColumns: { table: 'requests', labels: ['上年数', '增减'] } })
  expect(rulesIn(report)).toEqual(['column-extra'])
  const [anchor] = (report.tables.requests?.extraColumns ?? []).map(head => head.anchor)
  expect(findingsIn(report, 'column-extra')[0]).toMatchObject({ quote: '上年数', anchor, args: { labels: ['上年数', '增减'] } })
})
