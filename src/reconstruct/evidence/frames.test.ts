import { describe, expect, it } from 'vitest'
import type { Box } from '../../model/place'
import type { Ruling } from '../../model/source'
import { findFrames, partFrames } from './frames'

const box = ([left, top, right, bottom]: Box): Ruling[] => [
  { along: 'x', at: top, from: left, to: right },
  { along: 'x', at: bottom, from: left, to: right },
  { along: 'y', at: left, from: top, to: bottom },
  { along: 'y', at: right, from: top, to: bottom },
]
const cells = (gap: number): Box[] =>
  [0, 1, 2].flatMap(row =>
    [0, 1, 2].map((column): Box => [100 + column * 40, 100 + row * 20, 140 + column * 40 - gap, 120 + row * 20 - gap]),
  )

describe('frames', () => {
  it('are cells with borders of their own, apart from each other', () => {
    expect(partFrames(cells(2).flatMap(box), () => () => null).cells).toHaveLength(9)
  })

  it('are not the cells of a grid, drawn one by one', () => {
    expect(findFrames(cells(0).flatMap(box))).toEqual([])
    expect(findFrames(cells(0.5).flatMap(box))).toEqual([])
  })

  it('inside of a cell bound nothing, also where they hang from its border', () => {
    const grid = cells(0).flatMap(box)
    const figure = box([110, 100.5, 125, 110])
    const parted = partFrames([...grid, ...figure], rest => {
      expect(rest).toEqual(grid)
      const cell = {}
      return () => cell
    })
    expect(parted).toEqual({ cells: [], lines: grid, whole: grid })
  })

  it('of which several stand in one cell of the other lines are cells, whose sides belong to the lines too', () => {
    const all = cells(2).flatMap(box)
    const around = {}
    const { cells: apart, whole } = partFrames(all, () => () => around)
    expect(apart).toHaveLength(9)
    expect(whole).toHaveLength(all.length)
  })

  it('that are few stay lines', () => {
    expect(partFrames(box([100, 100, 300, 200]), () => () => null).lines).toHaveLength(4)
  })

  it('that the ends of the page cut are cells all the same', () => {
    const sheet = cells(3).flatMap(box)
    const more = [
      ...sheet,
      ...[100, 140, 180].flatMap(left => box([left, 160, left + 37, 180]).filter(line => line.along === 'y' || line.at !== 180)),
    ]
    expect(partFrames(more, () => () => null).cells).toContainEqual([100, 160, 137, 180])
    expect(partFrames(more, () => () => null).cells).toHaveLength(12)
  })
})
