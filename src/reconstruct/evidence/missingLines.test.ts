import { describe, expect, it } from 'vitest'
import type { Ruling } from '../../model/source'
import { rulingsToGrids } from './grids'
import { findMissingLines, type Placed } from './missingLines'

/** A table of two columns with lines across at these heights. */
const lines = (...heights: number[]): Ruling[] => [
  ...heights.map((at): Ruling => ({ along: 'x', at, from: 100, to: 200 })),
  ...[100, 150, 200].map((at): Ruling => ({ along: 'y', at, from: heights[0] as number, to: heights.at(-1) as number })),
]
const word = (text: string, left: number, top: number): Placed => ({ text, box: [left, top, left + 5 * text.length, top + 10] })
const missing = (rulings: readonly Ruling[], ...print: Placed[]) =>
  findMissingLines(
    rulingsToGrids(rulings),
    print,
    rulings.filter(line => line.along === 'y'),
  ).map(line => line.at)

describe('findMissingLines', () => {
  it('parts figures under each other that have labels of their own', () => {
    const [at, ...others] = missing(
      lines(0, 20, 60),
      word('甲项', 105, 25),
      word('乙项', 105, 45),
      word('12', 160, 25),
      word('69', 160, 45),
    )
    expect(others).toEqual([])
    expect(at).toBeGreaterThan(34)
    expect(at).toBeLessThan(46)
  })

  it('needs room between the print of two rows, which the boxes of their glyphs may reach into', () => {
    const rows = (top: number) =>
      missing(lines(0, 20, 60), word('甲项', 105, 25), word('乙项', 105, top), word('12', 160, 25), word('69', 160, top))
    expect(rows(33.5)).toHaveLength(1)
    expect(rows(32.7)).toEqual([])
  })

  it('parts a head from the figure under it', () => {
    expect(
      missing(lines(0, 20, 60), word('内容', 105, 25), word('许可', 105, 45), word('数量', 160, 25), word('10', 160, 45)),
    ).toHaveLength(1)
  })

  it('leaves figures beside one label, labels of several lines and figures that break', () => {
    expect(missing(lines(0, 20, 60), word('甲项', 105, 35), word('12', 160, 25), word('69', 160, 45))).toEqual([])
    expect(missing(lines(0, 20, 60), word('甲项', 105, 25), word('乙项', 105, 45), word('12', 160, 35))).toEqual([])
    expect(missing(lines(0, 20, 60), word('甲项', 105, 25), word('乙项', 105, 45), word('1234567', 160, 25), word('8', 160, 45))).toEqual(
      [],
    )
  })

  it('leaves a figure over its unit', () =>
    expect(missing(lines(0, 20, 60), word('甲项', 105, 25), word('乙项', 105, 45), word('12', 160, 25), word('件', 160, 45))).toEqual([]))

  it.each(['③', '[1]', '*', '（含网上1件）', '5①'])('leaves figures over %s, as in a narrow cell', below => {
    const figures = [word('12', 160, 25), word(below, 160, 45), word('3', 210, 25), word(below, 210, 45)]
    const rulings = [
      ...[0, 20, 60].map((at): Ruling => ({ along: 'x', at, from: 100, to: 250 })),
      ...[100, 150, 200, 250].map((at): Ruling => ({ along: 'y', at, from: 0, to: 60 })),
    ]
    expect(missing(rulings, word('甲项', 105, 35), ...figures)).toEqual([])
  })

  it('leaves a label of two lines, and figures that stand in the middle between', () => {
    const broken = [word('12', 160, 25), word('5', 160, 45)]
    expect(missing(lines(0, 20, 60), word('1.甲项及', 102, 25), word('乙项', 102, 45), ...broken)).toEqual([])
    expect(missing(lines(0, 20, 50), word('甲项', 105, 30), word('12', 160, 24), word('5', 160, 36))).toEqual([])
  })

  it('is found where a line between columns ends inside of a cell', () => {
    const rulings: Ruling[] = [
      ...[0, 40].map((at): Ruling => ({ along: 'x', at, from: 100, to: 200 })),
      ...[100, 200].map((at): Ruling => ({ along: 'y', at, from: 0, to: 40 })),
      { along: 'y', at: 150, from: 0, to: 20 },
    ]
    expect(missing(rulings, word('许可', 105, 5), word('10', 160, 5), word('第二十条', 120, 25))).toEqual([20])
  })
})
