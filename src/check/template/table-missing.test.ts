import { expect, it } from 'vitest'
import { findingsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

it('speaks of a table that is absent from its section', () => {
  const report = reportWith({}, { withoutTables: ['requests'] })
  expect(rulesIn(report)).toEqual(['table-missing'])
  expect(findingsIn(report, 'table-missing')[0]?.quote).toMatch(/^三、/)
})

it('is silent where the section is absent too', () =>
  expect(rulesIn(reportWith({}, { sections: [1, 2, 3, 5, 6] }))).toEqual(['section-missing']))
