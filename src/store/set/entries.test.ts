import { expect, test } from 'vitest'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { entryOf } from './entries'

const seen = { kind: 'seen', pages: [1, 2] } as const

test('of a scan all of which was read nothing counts as unread, of one with an unread cell that cell does', () => {
  const whole = entryOf(readyFile({ ...reportWith(), losses: [seen], seen: [1, 2] }))
  expect([whole.tone, whole.verdict?.readAs, whole.unread]).toEqual(['incomplete', 'seen', 0])
  const asked = entryOf(readyFile({ ...reportWith({ 'requests/new/natural': 'unread' }), losses: [seen], seen: [1, 2] }))
  expect(asked.verdict?.readAs).toBeNull()
  expect(asked.unread).toBeGreaterThan(0)
})
