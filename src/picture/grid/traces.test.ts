import { expect, test } from 'vitest'
import type { Picture } from '../picture'
import { tracesOf } from './traces'

/** A page with one level line from 100 to 900, ink where `isInk` holds. */
const lined = (isInk: (x: number) => boolean): Picture => {
  const page = { width: 1000, height: 1400, gray: new Uint8Array(1000 * 1400).fill(255) }
  for (let x = 100; x < 900; x++) if (isInk(x)) page.gray.fill(0, 300 * 1000 + x, 300 * 1000 + x + 1)
  return page
}

/** Of eight places three. */
const isDot = (x: number) => x % 8 < 3

test('dots of which a threshold left few are a rule where they are in line all along', () => {
  const [rule, ...others] = tracesOf(lined(isDot))
  expect(others).toEqual([])
  expect(rule?.points.length).toBeGreaterThan(90)
})

test('as few dots are none in a stretch of a few signs, nor in one with gaps', () => {
  expect(tracesOf(lined(x => x < 260 && isDot(x)))).toEqual([])
  expect(tracesOf(lined(x => x % 24 < 16 && isDot(x)))).toEqual([])
})
