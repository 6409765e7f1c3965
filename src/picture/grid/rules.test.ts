import { describe, expect, it } from 'vitest'
import { rulesOf } from './rules'
import type { Trace } from './traces'

/** A stretch that falls by so much a pixel. */
const stretch = (from: number, to: number, y: number, slope: number): Trace => ({
  points: Array.from({ length: (to - from) / 10 + 1 }, (_, at) => ({
    x: from + 10 * at,
    y: y + slope * 10 * at,
    depth: 90,
    cover: 1,
    ground: 240,
  })),
})

describe('rulesOf', () => {
  it('lets a short rule run on beyond its ends as the long one next to it does', () => {
    const [, first, second] = rulesOf(
      [stretch(0, 500, 0, 0), stretch(200, 300, 30, 0), stretch(200, 300, 380, 0.1), stretch(0, 500, 400, 0.1)],
      4,
    )
    expect([first?.at(0), first?.at(500)]).toEqual([30, 30])
    expect(second?.at(0)).toBeCloseTo(360)
    expect(second?.at(500)).toBeCloseTo(410)
  })

  it('makes stretches in one line one rule, as dark as the middle of all of them', () => {
    const [rule, ...others] = rulesOf([stretch(0, 200, 50, 0), stretch(300, 500, 51, 0)], 4)
    expect(others).toEqual([])
    expect(rule).toMatchObject({ from: 0, to: 500, depth: 90, ground: 240 })
    expect(rule?.at(250)).toBeCloseTo(50.5, 0)
  })
})
