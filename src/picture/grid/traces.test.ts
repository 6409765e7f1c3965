import { expect, test } from 'vitest'
import type { Picture } from '../picture'
import { unitOf } from '../raster/unit'
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

/** Two level lines from 100 to 900, so many pixels thick each and so far from one's middle to the other's. */
const doubled = (thick: number, apart: number): Picture => {
  const page = { width: 1600, height: 2300, gray: new Uint8Array(1600 * 2300).fill(255) }
  for (const top of [300, 300 + apart])
    for (let y = top; y < top + thick; y++) page.gray.fill(0, y * page.width + 100, y * page.width + 900)
  return page
}

test('of two fine lines a unit apart, each as black as a fax makes them, both are followed', () => {
  for (const [thick, apart] of [
    [2, 5],
    [3, 5],
  ] as const) {
    const page = doubled(thick, apart)
    const traces = tracesOf(page)
    expect(unitOf(page)).toBe(4)
    const middles = traces.map(({ points }) => points[9]?.y ?? 0).sort((one, other) => one - other)
    expect(middles.map((y, line) => Math.floor(Math.abs(y - 300 - line * apart - (thick - 1) / 2)))).toEqual([0, 0])
    expect(traces.every(({ points }) => points.length > 45)).toBe(true)
  }
})

test('a broad bar without paper in it is not two lines', () => {
  expect(tracesOf(doubled(9, 9))).toEqual([])
})
