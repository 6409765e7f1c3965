import { expect, test } from 'vitest'
import { totalsOf } from '../../model/totals'
import { reportWith } from '../../testing/reportWith'
import { totalsTable } from '../totals/totalsTable'
import { writtenTables } from './copyTable'

const parts = [
  reportWith({ 'proactive/licensing/decisions': 3, 'proactive/fees/amount': 'unread' }),
  reportWith({ 'proactive/licensing/decisions': 5 }),
]
const { text, html } = writtenTables(totalsTable(parts[0] as never, totalsOf(parts)), 'right')

test('the total table is copied in the layout of the form, and what is not known is no number', () => {
  const rows = text.split('\r\n')
  expect(rows.find(row => row.startsWith('行政许可'))).toMatch(/^行政许可\t8/)
  expect(rows.find(row => row.startsWith('行政事业性收费'))).toContain('？')
  expect(html.match(/<table/g)).toHaveLength(3)
  expect(html).toContain('rowspan="3"')
  expect(html).toContain('>8</td>')
})
