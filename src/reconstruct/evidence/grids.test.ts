import { describe, expect, it } from 'vitest'
import type { Ruling } from '../../model/source'
import { rulingsToGrids } from './grids'

const across = (at: number, from: number, to: number): Ruling => ({ along: 'x', at, from, to })
const upright = (at: number, from: number, to: number): Ruling => ({ along: 'y', at, from, to })

/** A table of three columns and two rows at 100 to 400, 50 to 110. */
const ruled = [50, 80, 110].map(y => across(y, 100, 400)).concat([100, 200, 300, 400].map(x => upright(x, 50, 110)))

describe('rulingsToGrids', () => {
  it('finds every cell of a ruled table', () => {
    const [grid] = rulingsToGrids(ruled)
    expect(grid).toMatchObject({ rows: 2, columns: 3, box: [100, 50, 400, 110] })
    expect(grid?.cells).toHaveLength(6)
    expect(grid?.cellAt(250, 95)?.box).toEqual([200, 80, 300, 110])
  })

  it('joins cells where the border between them is missing', () => {
    const merged = ruled.filter(ruling => ruling.at !== 200).concat(upright(200, 80, 110))
    const [grid] = rulingsToGrids(merged)
    expect(grid?.cellAt(120, 60)?.box).toEqual([100, 50, 300, 80])
  })

  it('reads dashed and doubled lines as one', () => {
    const dashed = ruled.flatMap(ruling =>
      ruling.along === 'y'
        ? [ruling, { ...ruling, at: ruling.at + 1 }]
        : Array.from({ length: 50 }, (_, dash) => across(ruling.at, 100 + 6 * dash, 103 + 6 * dash)),
    )
    expect(rulingsToGrids(dashed)[0]?.cells).toHaveLength(6)
  })

  it('closes open sides where the lines end', () => {
    const open = ruled.filter(ruling => ruling.along === 'x' || (ruling.at !== 100 && ruling.at !== 400))
    expect(rulingsToGrids(open)[0]?.cells).toHaveLength(6)
  })

  it('reaches past an edge without border, as where a page ends inside a row', () => {
    const cutOff = ruled.filter(ruling => ruling.at !== 110)
    const grid = rulingsToGrids(cutOff)[0]
    expect(grid?.cellAt(150, 100)?.openBottom).toBe(true)
    expect(grid?.cellAt(150, 118)).toBe(grid?.cellAt(150, 100))
    expect(rulingsToGrids(ruled)[0]?.cellAt(150, 118)).toBeNull()
  })

  it('makes no grid of lines that never cross', () => {
    expect(rulingsToGrids([across(50, 100, 400), across(80, 100, 400)])).toEqual([])
  })
})
