import { expect, it } from 'vitest'
import { slipOf } from './slips'

it.each([
  [21, 12, 'digits swapped'],
  [474, 447, 'digits swapped'],
  [321, 123, 'digits swapped'],
  [2, 12, 'digit missing'],
  [103, 1103, 'digit missing'],
  [112, 12, 'digit doubled'],
  [33, 3, 'digit doubled'],
  [120, 12, 'digit added'],
  [10, 0, 'digit added'],
  [14, 36, null],
  [3, 2, null],
  // Nothing says that the 0 is what is left of 10.
  [0, 10, null],
  // Not a number anyone would write: 01 for 10.
  [1, 1, null],
])('%i for %i', (written, meant, slip) => expect(slipOf(written, meant)).toBe(slip))
