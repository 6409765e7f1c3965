/** How rectangles drawn at cells stand to the cells of grids: in them, as parts of them, or across their borders. */
import type { Box } from '../../model/source'
import type { Piece } from '../outline/piece'
import type { Grid, GridCell } from './grids'

/** A rectangle and the cell in which its middle lies. */
export interface Placed {
  readonly box: Box
  readonly grid: Grid
  readonly home: GridCell
}

export interface Standing {
  /** Those that reach over their cell. */
  readonly astray: readonly Placed[]
  /** Those that take but a part of it, as if a border were missing there. */
  readonly parts: readonly Placed[]
}

/** Borders of rectangles stand this far (points) from those of their cell. */
const NEAR = 3
/** A rectangle that takes less than this part of a cell's width or height is of a part of it. */
const PART = 0.75
/** Cells without a border at the edge of a grid reach past it by at most this (points). */
const PAST_EDGE = 12

/** One look at each rectangle; those outside of all grids are left out. */
export const standingIn = (grids: readonly Grid[], boxes: readonly Box[]): Standing => {
  const astray: Placed[] = []
  const parts: Placed[] = []
  for (const box of boxes) {
    const [left, top, right, bottom] = box
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    for (const grid of grids) {
      if (y < grid.box[1] - PAST_EDGE || y > grid.box[3] + PAST_EDGE) continue
      const home = grid.cellAt(x, y)
      if (!home) continue
      const cell = home.box
      if (!isInside(box, cell)) astray.push({ box, grid, home })
      else if (right - left < PART * (cell[2] - cell[0]) || bottom - top < PART * (cell[3] - cell[1])) parts.push({ box, grid, home })
    }
  }
  return { astray, parts }
}

/** Whether a rectangle keeps to a cell. */
export const isInside = (box: Box, cell: Box): boolean =>
  box[0] >= cell[0] - NEAR && box[1] >= cell[1] - NEAR && box[2] <= cell[2] + NEAR && box[3] <= cell[3] + NEAR

/** Whether the middle of a word is in a rectangle. */
export const holds = (box: Box, piece: Piece): boolean => {
  const [x, y] = [(piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2]
  return box[0] < x && x < box[2] && box[1] < y && y < box[3]
}
