import { describe, expect, it } from 'vitest'
import type { Box, Ruling } from '../../model/source'
import { identity } from './matrix'
import { pathToRulings } from './paths'

const all: Box = [-1e6, -1e6, 1e6, 1e6]
const rulings = (path: number[], paint: 'stroke' | 'fill', clip: Box = all): Ruling[] => {
  const out: Ruling[] = []
  pathToRulings(path, identity, clip, paint, out)
  return out
}
const rectangle = (left: number, top: number, right: number, bottom: number) => [
  0,
  left,
  top,
  1,
  right,
  top,
  1,
  right,
  bottom,
  1,
  left,
  bottom,
  4,
]

describe('pathToRulings', () => {
  it('takes strokes along the axes and leaves slanted ones', () => {
    expect(rulings([0, 10, 20, 1, 90, 20], 'stroke')).toEqual([{ along: 'x', at: 20, from: 10, to: 90 }])
    expect(rulings([0, 10, 20, 1, 90, 60], 'stroke')).toEqual([])
  })

  it('says of lines that go on to the right of what is shown that they do', () => {
    const shown: Box = [0, 0, 50, 100]
    expect(rulings([0, 10, 20, 1, 90, 20], 'stroke', shown)).toEqual([{ along: 'x', at: 20, from: 10, to: 50, cut: true }])
    expect(rulings(rectangle(10, 20, 90, 20.5), 'fill', shown)).toEqual([{ along: 'x', at: 20.25, from: 10, to: 50, cut: true }])
    // The outer half of a border that stands on the edge.
    expect(rulings([0, 10, 20, 1, 50.5, 20], 'stroke', shown)).toEqual([{ along: 'x', at: 20, from: 10, to: 50 }])
  })

  it('takes the four sides of a stroked rectangle', () => {
    expect(rulings(rectangle(0, 0, 50, 20), 'stroke')).toHaveLength(4)
  })

  it('takes a thin filled rectangle for a ruling and a thick one for a background', () => {
    expect(rulings(rectangle(10, 20, 90, 20.5), 'fill')).toEqual([{ along: 'x', at: 20.25, from: 10, to: 90 }])
    expect(rulings(rectangle(10, 20, 90, 60), 'fill')).toEqual([])
  })

  it('shows only what the clip leaves: a large fill in a thin clip is a ruling', () => {
    expect(rulings(rectangle(0, 0, 500, 500), 'fill', [10, 20, 11, 200])).toEqual([{ along: 'y', at: 10.5, from: 20, to: 200 }])
    expect(rulings([0, 10, 20, 1, 90, 20], 'stroke', [0, 100, 500, 500])).toEqual([])
  })

  it('reads a border drawn as two degenerate outlines', () => {
    expect(rulings([0, 10, 20, 1, 90, 20, 4, 0, 10, 21, 1, 90, 21, 4], 'fill')).toEqual([{ along: 'x', at: 20.5, from: 10, to: 90 }])
  })
})
