import { expect, it } from 'vitest'
import { type InkMask, sortInk } from './sortInk'

/** Ink by its pixels, in a cell whose measure is four pixels. */
const maskOf = (width: number, height: number, isInk: (x: number, y: number) => boolean): InkMask => ({
  mask: Uint8Array.from({ length: width * height }, (_, at) => (isInk(at % width, Math.floor(at / width)) ? 1 : 0)),
  ...{ width, height, unit: 4, shades: false },
  amountOf: ({ pixels }) => pixels.length,
})

it('a ground of thousands of dots is none of it lost, however many hang together', () => {
  const { kept, removed } = sortInk(maskOf(900, 300, (x, y) => x % 3 === 0 && y % 3 === 0))
  expect(kept).toEqual([])
  // What is near each other may be what is left of a figure, all but what lies where rules do.
  expect(removed.length).toBeLessThan(5000)
})

it('a figure is all of its pieces, and none that stand far from it', () => {
  const { kept, removed } = sortInk(
    maskOf(100, 60, (x, y) => (y >= 20 && y < 40 && (x === 40 || (x >= 44 && x < 48))) || (x >= 80 && x < 83 && y === 30)),
  )
  expect(kept.map(({ box }) => box)).toEqual([
    [40, 20, 41, 40],
    [44, 20, 48, 40],
  ])
  expect(removed).toHaveLength(1)
})

it('a figure that stands where rules lie, and touches none, is no part of them: who is to say?', () => {
  const rule = (x: number) => x >= 98
  const { kept, touching } = sortInk(maskOf(100, 60, (x, y) => rule(x) || (x >= 92 && x < 97 && y >= 24 && y < 36)))
  expect([kept.map(({ box }) => box), touching]).toEqual([[[92, 24, 97, 36]], true])
  const frayed = sortInk(maskOf(100, 60, (x, y) => rule(x) || (x === 96 && y >= 24 && y < 29)))
  expect([frayed.kept, frayed.touching]).toEqual([[], false])
})
