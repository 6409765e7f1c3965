import { expect, it } from 'vitest'
import { groupBy, mapBy } from './groupBy'

it('puts items with the same key together, in the order of their first item', () => {
  const words = ['局', '办公室', '厅', '委员会']
  expect(groupBy(words, word => word.length)).toEqual([
    ['局', '厅'],
    ['办公室', '委员会'],
  ])
  expect(groupBy(words, (_, index) => index % 2)).toEqual([
    ['局', '厅'],
    ['办公室', '委员会'],
  ])
  expect(mapBy(words, word => word.length).get(3)).toEqual(['办公室', '委员会'])
  expect(mapBy(words, word => word.length).get(2)).toBeUndefined()
})
