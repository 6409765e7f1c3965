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
      const cell = { box: [100, 100, 140, 120] as const }
      return () => cell
    })
    expect(parted).toEqual({ cells: [], lines: grid, whole: grid })
  })

  it('at the edge of a larger cell are cells of the grid, as where the row under them goes on over the page', () => {
    const grid = cells(0).flatMap(box)
    const label = box([101, 141, 139, 158])
    expect(partFrames([...grid, ...label], () => () => ({ box: [100, 140, 220, 200] })).whole).toHaveLength(grid.length + 4)
  })

  it('of thick lines are not the cells of a grid whose lines go on from the far edges of the corners', () => {
    const [thick, gap] = [0.82, 10]
    const sides = (left: number): Ruling[] => [
      { along: 'x', at: 100, from: left - thick, to: left + 40 + thick },
      { along: 'x', at: 120, from: left - thick, to: left + 40 + thick },
      { along: 'y', at: left, from: 100 - thick, to: 120 + thick },
    ]
    const end = (at: number): Ruling => ({ along: 'y', at, from: 100 - thick, to: 120 + thick })
    // The lines of the second cell begin where those of the first end.
    const second = sides(140 + thick).map(line => (line.along === 'x' ? { ...line, from: 140 + thick } : line))
    expect(findFrames([...sides(100), end(140), ...second.filter(line => line.along === 'x'), end(180)])).toEqual([])
    expect(findFrames([...sides(100), end(140), ...sides(140 + gap), end(180 + gap)])).toHaveLength(2)
  })

  it('of which several stand in one cell of the other lines are cells, whose sides belong to the lines too', () => {
    const all = cells(2).flatMap(box)
    const around = { box: [90, 90, 230, 170] as const }
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
