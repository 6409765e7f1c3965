import { expect, test } from 'vitest'
import { areTorn, hasTornFours, isTorn, mayHaveLost } from './torn'

const whole = { text: '2060', pieces: 4 }
const torn = { text: '2060', pieces: 5 }

test('a figure in more pieces than signs is torn, one whose digits touch is not', () => {
  expect([torn, whole, { text: '2060', pieces: 2 }, { text: '', pieces: 3 }].map(isTorn)).toEqual([true, false, false, false])
})

test('among torn figures a 1 may be the rest of a 4, and a slash that of a 7', () => {
  const among = areTorn([torn, whole])
  expect(among).toBe(true)
  expect(areTorn([torn, whole, { text: '5', pieces: 1 }])).toBe(false)
  expect(areTorn([])).toBe(false)
  expect([{ text: '11', pieces: 2 }, { text: '/', pieces: 1 }, whole, torn].map(figure => mayHaveLost(figure, among))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect([{ text: '11', pieces: 2 }, { text: '11', pieces: 3 }, torn].map(figure => mayHaveLost(figure, false))).toEqual([
    false,
    true,
    false,
  ])
})

test('two dashes may be one in two pieces', () => {
  expect(mayHaveLost({ text: '--', pieces: 2 }, false)).toBe(true)
})

test('a 1 that is known to be no 4 is no remnant, a slash is one still', () => {
  expect(
    [
      { text: '11', pieces: 3 },
      { text: '/', pieces: 2 },
    ].map(figure => mayHaveLost(figure, true, () => true)),
  ).toEqual([false, true])
})

test('what is left of 4s is told from other digits and from points between digits', () => {
  expect(['31', '3.1', '3-4'].map(text => hasTornFours(text, '34'))).toEqual([true, true, true])
  expect(['34', '3.4', '11', '3'].map(text => hasTornFours(text, '34'))).toEqual([false, false, false, false])
  expect(hasTornFours('7.15', '715')).toBe(false)
})
