import { expect, test } from 'vitest'
import { blobsOf } from '../../geometry/blobs'
import { withoutRules } from './withoutRules'

const [width, height, high] = [300, 200, 20]

/** @param bars left, top, right and bottom of what is ink. */
const left = (...bars: readonly (readonly [number, number, number, number])[]) => {
  const mask = new Uint8Array(width * height)
  for (const [from, top, to, bottom] of bars) for (let y = top; y < bottom; y++) mask.fill(1, y * width + from, y * width + to)
  return withoutRules(blobsOf(mask, width), width, high).print.map(({ box }) => box)
}

test('signs that stand on a rule are parted from it', () => {
  expect(left([20, 80, 220, 83], [100, 66, 106, 80], [110, 66, 116, 80])).toEqual([
    [100, 66, 106, 83],
    [110, 66, 116, 83],
  ])
})

test('nothing is left of frames of cells but corners', () => {
  const frame = [
    [20, 20, 120, 23],
    [20, 60, 120, 63],
    [20, 20, 23, 63],
    [117, 20, 120, 63],
  ] as const
  expect(left(...frame).every(([from, top, to, bottom]) => to - from <= 3 && bottom - top <= 3)).toBe(true)
})

test('thin pieces in the line of a rule, at its end or between two, are its own, and others are print', () => {
  const rule = [50, 20, 53, 80] as const
  expect(left(rule, [50, 84, 53, 94])).toEqual([])
  expect(left(rule, [50, 105, 53, 115], [50, 140, 53, 199])).toEqual([])
  expect(left(rule, [50, 105, 53, 119])).toEqual([[50, 105, 53, 119]])
  expect(left(rule, [60, 84, 63, 98])).toEqual([[60, 84, 63, 98]])
})

test('bars and characters are what they were', () => {
  const bar = [20, 20, 200, 50] as const
  const stroke = [20, 100, 45, 104] as const
  expect(left(bar, stroke)).toEqual([bar, stroke])
})
