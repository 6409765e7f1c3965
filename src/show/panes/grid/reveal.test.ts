import { expect, it } from 'vitest'
import { distance } from './reveal'

it('scrolls no further than needed, and not at all for what is in view', () => {
  expect(distance([20, 40], [30, 40], [10, 100])).toBe(0)
  expect(distance([-30, 40], [30, 40], [10, 100])).toBe(-40)
  expect(distance([50, 130], [50, 60], [10, 100])).toBe(30)
})

it('shows the one where all do not fit, and its beginning where it does not fit either', () => {
  expect(distance([-200, 120], [100, 120], [10, 100])).toBe(20)
  expect(distance([20, 400], [20, 400], [10, 100])).toBe(10)
})
