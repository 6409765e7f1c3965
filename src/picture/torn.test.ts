import { expect, test } from 'vitest'
import { areTorn, isTorn, mayHaveLost } from './torn'

const whole = { text: '206', pieces: 3 }
const torn = { text: '206', pieces: 4 }

test('a figure in more pieces than signs is torn, one whose digits touch is not', () => {
  expect([torn, whole, { text: '206', pieces: 2 }, { text: '', pieces: 3 }].map(isTorn)).toEqual([true, false, false, false])
})

test('among torn figures a 1 may be the rest of a 4', () => {
  const among = areTorn([torn, ...Array.from({ length: 11 }, () => whole)])
  expect(among).toBe(true)
  expect(areTorn([torn, ...Array.from({ length: 12 }, () => whole)])).toBe(false)
  expect(areTorn([])).toBe(false)
  expect([{ text: '11', pieces: 2 }, whole].map(figure => mayHaveLost(figure, among))).toEqual([true, false])
  expect([{ text: '11', pieces: 2 }, torn].map(figure => mayHaveLost(figure, false))).toEqual([false, true])
})
