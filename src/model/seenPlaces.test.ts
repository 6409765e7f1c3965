import { expect, test } from 'vitest'
import { isSeenAt } from './seenPlaces'

const places = { seen: [1, 2], seenParts: [{ page: 2, from: 100, to: 300 }] }
const at = (page: number, y: number) => isSeenAt({ page, box: [0, y - 5, 10, y + 5] }, places)

test('of a page with print and a picture only what stands on the picture was seen', () => {
  expect([at(1, 50), at(2, 50), at(2, 200), at(2, 350), at(3, 200)]).toEqual([true, false, true, false, false])
})
