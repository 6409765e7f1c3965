import { expect, test } from 'vitest'
import { firstWindow, growDown, growUp, PART, windowWith } from './findingWindow'

const many = 30_000

test('a short list is shown whole', () => {
  expect(windowWith(firstWindow, -1, 12)).toBe(firstWindow)
  expect(windowWith(firstWindow, 11, 12)).toBe(firstWindow)
})

test('what is chosen inside the window moves nothing', () => {
  expect(windowWith(firstWindow, PART - 1, many)).toBe(firstWindow)
  expect(windowWith(firstWindow, -1, many)).toBe(firstWindow)
})

test('a step over the edge adds a part there', () => {
  expect(windowWith(firstWindow, PART, many)).toEqual({ from: 0, to: 2 * PART })
  expect(windowWith({ from: 1000, to: 1200 }, 999, many)).toEqual({ from: 1000 - PART, to: 1200 })
})

test('what is chosen from far away stands in the middle of one part', () => {
  expect(windowWith(firstWindow, 20_000, many)).toEqual({ from: 20_000 - PART / 2, to: 20_000 + PART / 2 })
})

test('at either end, and when the list shrinks, a full part stays on the page', () => {
  expect(windowWith({ from: 20_000, to: 20_200 }, 10, many).from).toBe(0)
  expect(windowWith({ from: 20_000, to: 20_200 }, many - 1, many).from).toBe(many - PART)
  expect(windowWith({ from: 20_000, to: 20_200 }, -1, 500)).toEqual({ from: 300, to: 20_200 })
})

test('growing goes by parts and not beyond the beginning', () => {
  expect(growDown(firstWindow)).toEqual({ from: 0, to: 2 * PART })
  expect(growUp({ from: 150, to: 400 })).toEqual({ from: 0, to: 400 })
})
