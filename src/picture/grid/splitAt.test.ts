import { expect, test } from 'vitest'
import { splitAt } from './splitAt'

/** A level rule, as high at its ends and its middle as given. */
const level = (...heights: readonly number[]) => ({
  points: heights.map((y, at) => ({ x: 100 * at, y, depth: 60, cover: 1, ground: 240 })),
})
/** An upright one: along it is x. */
const upright = (from: number, to: number) => ({
  points: [from, (from + to) / 2, to].map(x => ({ x, y: 50, depth: 60, cover: 1, ground: 240 })),
})

test('rules above a place and below it are two tables', () => {
  const parts = splitAt({ level: [level(10, 10, 10), level(90, 90, 90)], upright: [upright(10, 40), upright(60, 90)] }, 50)
  expect(parts?.map(part => [part.level.length, part.upright.length])).toEqual([
    [1, 1],
    [1, 1],
  ])
})

test('rules that bend to one side of it are not parted: that would never end', () => {
  expect(splitAt({ level: [level(60, 40, 60), level(10, 10, 10)], upright: [upright(10, 90)] }, 50)).toBeNull()
})
