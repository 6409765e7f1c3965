import { describe, expect, it } from 'vitest'
import type { Box } from '../../model/place'
import type { Word } from '../../model/print'
import type { Ruling } from '../../model/source'
import { areasToGrid, isWhole, mayRefine, refines } from './areaGrid'
import { fillGrid } from './fill'
import { rulingsToGrids } from './grids'
import { withHomes } from './homes'

/** Clips of cells: three columns of 40 points, three rows of 30. */
const clips: readonly Box[] = [0, 30, 60].flatMap(top => [0, 40, 80].map((left): Box => [left, top, left + 40, top + 30]))

const figure = (text: string, left: number, top: number): Word => ({
  text,
  anchor: { line: 1 + top, start: left, end: left + text.length },
  left,
  right: left + 6 * text.length,
  top,
  bottom: top + 10,
})

const others = [figure('1', 50, 8), figure('2', 90, 8), figure('3', 50, 38), figure('4', 90, 38), figure('5', 10, 68)]
const isBelieved = (...words: Word[]) => areasToGrid({ clips, fills: [] }, [...words, ...others], 2) !== null

describe('cells drawn as clips', () => {
  it('are believed where each holds one figure', () => expect(isBelieved(figure('12', 4, 8))).toBe(true))

  it('are believed where a figure fills its cell and goes on below', () =>
    expect(isBelieved(figure('12345', 4, 4), figure('67', 4, 16))).toBe(true))

  it('are not believed where two figures stand in one', () => {
    expect(isBelieved(figure('12', 4, 4), figure('69', 4, 16))).toBe(false)
    expect(isBelieved(figure('1', 4, 8), figure('2', 28, 8))).toBe(false)
  })
})

it('between two parts of a table drawn as clips there are no cells', () => {
  const below = clips.map(([left, top, right, bottom]): Box => [left, top + 120, right, bottom + 120])
  const words = [0, 30, 60, 120, 150, 180].flatMap(top => [4, 50, 90].map(left => figure('7', left, top + 8)))
  const grid = areasToGrid({ clips: [...clips, ...below], fills: [] }, words, 2)
  expect(grid?.cells.map(({ box }) => box[1])).toEqual([...clips, ...below].map(box => box[1]))
})

describe('cells drawn as clips, beside lines of which one between two columns is missing', () => {
  const figures = [0, 30, 60].flatMap(top => [4, 50, 90].map(left => figure('7', left, top + 8)))
  const rulings: Ruling[] = [
    ...[0, 30, 60, 90].map(at => ({ along: 'x' as const, at, from: 0, to: 120 })),
    ...[0, 40, 120].map(at => ({ along: 'y' as const, at, from: 0, to: 90 })),
  ]
  const partsCells = (boxes: readonly Box[]) => {
    const drawn = areasToGrid({ clips: boxes, fills: [] }, figures, 2)
    const ruled = rulingsToGrids(rulings).map(grid => ({ grid, cells: fillGrid(grid, figures) }))
    return drawn !== null && refines(drawn, ruled)
  }

  it('part its cells, where they keep to them', () => expect(partsCells(clips)).toBe(true))

  it('are asked where a merged cell of the lines holds a figure of two words, and one of them is of a part of it', () => {
    const words = [figure('7', 50, 8), figure('7', 56, 8)]
    const below: Ruling = { along: 'y', at: 80, from: 30, to: 90 }
    const ruled = (drawn: readonly Box[]) =>
      rulingsToGrids([...rulings, below]).map(grid => ({
        ...withHomes(grid, { clips: drawn, fills: [] }),
        cells: fillGrid(grid, words),
      }))
    expect(isWhole(ruled([]), words)).toBe(false)
    expect(mayRefine(ruled(clips))).toBe(true)
    expect(mayRefine(ruled([[40, 0, 120, 30]]))).toBe(false)
  })

  it('part none where any stands across a line: they show other cells', () =>
    expect(
      partsCells(
        clips.map(([left, top, right, bottom]) =>
          left === 40 ? [34, top, right, bottom] : [left, top, right === 40 ? 34 : right, bottom],
        ),
      ),
    ).toBe(false))
})
