import { describe, expect, it } from 'vitest'
import type { Box } from '../../../model/source'
import { bordersBetween, cellAreas, pathToFills } from '../../page/areas'
import { identity, type Matrix } from '../../page/matrix'
import { OPS } from '../pdfjs/operations'
import { operatorsToDrawing } from './operators'

const all: Box = [-1e6, -1e6, 1e6, 1e6]
const rectangle = (left: number, top: number, right: number, bottom: number) => [
  ...[0, left, top],
  ...[1, right, top],
  ...[1, right, bottom],
  ...[1, left, bottom],
  4,
]
const fills = (path: readonly number[], matrix: Matrix = identity, clip = all) => {
  const out: Box[] = []
  pathToFills(path, matrix, clip, out)
  return out
}

describe('filled rectangles', () => {
  it('are found one or several a path, larger than a ruling is thick', () => {
    expect(fills([...rectangle(10, 20, 90, 60), ...rectangle(100, 20, 190, 60)])).toEqual([
      [10, 20, 90, 60],
      [100, 20, 190, 60],
    ])
    expect(fills(rectangle(10, 20, 90, 22))).toEqual([])
  })

  it('may be drawn back to where they began', () => {
    expect(fills([0, 10, 20, 1, 10, 60, 1, 90, 60, 1, 90, 20, 1, 10, 20, 4])).toEqual([[10, 20, 90, 60]])
  })

  it('lie where the page’s transform puts them, and show what their clip leaves', () => {
    expect(fills(rectangle(10, 20, 90, 60), [1, 0, 0, -1, 0, 100])).toEqual([[10, 40, 90, 80]])
    expect(fills(rectangle(0, 0, 500, 500), identity, [10, 20, 90, 60])).toEqual([[10, 20, 90, 60]])
  })

  it('are no other shapes', () => {
    expect(fills([0, 10, 20, 1, 90, 25, 1, 90, 60, 1, 10, 60, 4])).toEqual([])
    expect(fills([0, 10, 20, 1, 90, 60, 1, 10, 60, 4])).toEqual([])
  })
})

describe('cellAreas', () => {
  it('keeps what can be a cell, each once', () => {
    const cell: Box = [100, 100, 150, 120]
    const page: Box = [0, 0, 595, 842]
    expect(cellAreas({ clips: [page, cell, cell, [10, 10, 11, 400]], fills: [] }, 595, 842)).toEqual({ clips: [cell], fills: [] })
  })
})

describe('bordersBetween', () => {
  it('finds where cells stand side by side', () => {
    const cells: Box[] = [
      [100, 50, 130, 70],
      [131, 50, 160, 70],
      [131, 70, 160, 90],
      [170, 50, 200, 70],
    ]
    expect(bordersBetween({ clips: [], fills: cells })).toEqual([{ along: 'y', at: 130.5, from: 50, to: 70 }])
  })

  it('finds none between characters', () => {
    expect(
      bordersBetween({
        clips: [
          [100, 50, 110, 62],
          [110, 50, 120, 62],
        ],
        fills: [],
      }),
    ).toEqual([])
  })
})

describe('clips that text is shown through', () => {
  const path = (box: Box) => [OPS.endPath, [rectangle(...box)], box]
  const glyph = [{ unicode: '5', width: 500, isSpace: false }]
  const drawing = (...operations: readonly (readonly [number, unknown])[]) =>
    operatorsToDrawing(
      operations.map(([code]) => code),
      operations.map(([, args]) => args),
      [1, 0, 0, -1, 0, 842],
      () => null,
    )
  const show = [
    [OPS.beginText, null],
    [OPS.setFont, ['f', 10]],
    [OPS.setTextMatrix, [[1, 0, 0, 1, 120, 700]]],
    [OPS.showText, [glyph]],
  ] as const

  it('are those of the cell inside of the page’s, under the transform that they were set under', () => {
    const { areas } = drawing(
      [OPS.save, null],
      [OPS.clip, null],
      [OPS.constructPath, path([0, 0, 595, 842])],
      [OPS.save, null],
      [OPS.transform, [2, 0, 0, 2, 0, 0]],
      [OPS.clip, null],
      [OPS.constructPath, path([50, 340, 80, 360])],
      [OPS.transform, [0.5, 0, 0, 0.5, 0, 0]],
      ...show,
      ...show,
      [OPS.restore, null],
      [OPS.restore, null],
      ...show,
    )
    expect(areas.clips).toEqual([[100, 122, 160, 162]])
  })

  it('leave a figure in doubt of which they show the first digits alone', () => {
    const [five] = glyph
    const figure = [...show.slice(0, 3), [OPS.showText, [[five, five, five]]]] as const
    const { glyphs } = drawing([OPS.clip, null], [OPS.constructPath, path([100, 600, 130, 800])], ...figure)
    expect(glyphs.map(({ text, cut }) => [text, cut])).toEqual([
      ['5', undefined],
      ['5', true],
    ])
  })

  it('are not those through which nothing shows', () => {
    expect(drawing([OPS.clip, null], [OPS.constructPath, path([300, 300, 400, 400])], ...show).areas.clips).toEqual([])
  })
})
