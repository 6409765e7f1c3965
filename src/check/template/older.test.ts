import { expect, it } from 'vitest'
import { rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

it('holds a report of a year before the first form against none', () =>
  expect(rulesIn({ ...reportWith({}, { sections: [2, 5], withoutTables: ['proactive'] }), year: 2017, form: '2019' })).toEqual([]))

it('misses nothing of a part of a report', () =>
  expect(rulesIn({ ...reportWith({}, { sections: [3], title: null, withoutTables: ['proactive', 'proceedings'] }), part: true })).toEqual(
    [],
  ))

it('does not miss a title that may be drawn', () => {
  expect(rulesIn(reportWith({}, { title: null }))).toContain('title-form')
  expect(rulesIn({ ...reportWith({}, { title: null }), unreadTitle: true })).toEqual([])
})

it('does not miss a section whose heading stands in the print', () =>
  expect(rulesIn({ ...reportWith({}, { sections: [1, 2, 3, 4, 5] }), unreadSections: [6] })).toEqual([]))
