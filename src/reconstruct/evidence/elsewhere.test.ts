import { describe, expect, it } from 'vitest'
import type { Box, Ruling } from '../../model/source'
import { findElsewhere } from './elsewhere'
import { rulingsToGrids } from './grids'
import { standingIn } from './standing'

const across = (at: number): Ruling => ({ along: 'x', at, from: 100, to: 400 })
const upright = (at: number): Ruling => ({ along: 'y', at, from: 50, to: 110 })
/** Three columns of 100 and two rows of 30. */
const [grid] = rulingsToGrids([...[50, 80, 110].map(across), ...[100, 200, 300, 400].map(upright)])

/** The doubted cells by row and column, where a figure stands at each of these places. */
const doubted = (places: readonly (readonly [number, number])[], boxes: readonly Box[]) => {
  if (!grid) throw new Error('no grid')
  const contents = grid.cells.map(cell => {
    const pieces = places
      .filter(([x, y]) => grid.cellAt(x, y) === cell)
      .map(([x, y]) => ({ text: '1', anchor: { line: 1, start: 0, end: 1 }, left: x - 3, right: x + 3, top: y - 5, bottom: y + 5 }))
    return { pieces, figure: pieces.length > 0, at: `${cell.rowFrom}/${cell.columnFrom}` }
  })
  return findElsewhere(grid, contents, boxes, standingIn([grid], boxes)).map(content => content.at)
}

describe('a figure that a rectangle puts elsewhere', () => {
  it('is in doubt with the blank cell it may belong to', () => {
    expect(doubted([[190, 65]], [[180, 50, 300, 80]])).toEqual(['0/0', '0/1'])
  })

  it('is in doubt alone where the other cell has words of its own', () => {
    expect(
      doubted(
        [
          [190, 65],
          [290, 65],
        ],
        [[180, 50, 280, 80]],
      ),
    ).toEqual(['0/0'])
  })

  it('is not where its own rectangle keeps to its cell', () => {
    expect(
      doubted(
        [[190, 65]],
        [
          [180, 50, 300, 80],
          [100, 50, 200, 80],
        ],
      ),
    ).toEqual([])
  })

  it('is not by a stripe over a row, a rectangle of two figures or one beside the table', () => {
    expect(doubted([[190, 65]], [[100, 50, 400, 80]])).toEqual([])
    expect(
      doubted(
        [
          [190, 65],
          [250, 65],
        ],
        [[180, 50, 300, 80]],
      ),
    ).toEqual([])
    expect(doubted([[190, 65]], [[180, 50, 700, 80]])).toEqual([])
  })
})
