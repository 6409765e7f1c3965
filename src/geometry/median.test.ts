import { expect, it } from 'vitest'
import { median } from './median'

it('is the middle of the numbers, the upper of two, and nothing of none', () => {
  expect([median([3, 10, 1]), median([4, 1]), median([])]).toEqual([3, 4, undefined])
})
