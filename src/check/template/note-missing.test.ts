import { expect, it } from 'vitest'
import { rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

it('speaks where the note is not in the head of the requests table', () =>
  expect(rulesIn(reportWith({}, { note: false }))).toEqual(['note-missing']))

it('is silent where that cannot be told, and where there is no such table', () => {
  expect(rulesIn(reportWith({}, { note: null }))).toEqual([])
  expect(rulesIn(reportWith({}, { note: false, sections: [1, 2, 4, 5, 6] }))).toEqual(['section-missing'])
})

it('is silent of a page that is a picture, where small print is easily misread', () =>
  expect(rulesIn({ ...reportWith({}, { note: false }), seen: [1] })).toEqual([]))
