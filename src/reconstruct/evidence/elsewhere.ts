/** Where a clip or a background puts a figure into another cell than the grid does. */
import type { Box } from '../../model/source'
import type { Piece } from '../outline/piece'
import type { Grid, GridCell } from './grids'
import { holds, isInside, type Standing } from './standing'

/** What stands in a cell of a grid. */
interface Content {
  readonly pieces: readonly Piece[]
  readonly figure: boolean
}

/** A rectangle over this part of a cell's width and height is one of several cells, and says nothing. */
const WHOLE = 0.75

/**
 * The cells whose content is in doubt.
 * @param contents one entry for each cell of the grid, in its order.
 * @param boxes clips or backgrounds of the page, @param standing theirs in its grids.
 * @returns the cells with a figure that a rectangle at home in another cell holds, and those others where they are blank.
 */
export const findElsewhere = <T extends Content>(grid: Grid, contents: readonly T[], boxes: readonly Box[], standing: Standing): T[] => {
  const astray = standing.astray.filter(each => each.grid === grid)
  if (astray.length === 0) return []
  const figures = contents.flatMap((content, index) => {
    const [piece] = content.pieces
    return content.figure && piece ? [{ content, piece, cell: grid.cells[index] as GridCell }] : []
  })
  return astray.flatMap(({ box, home }) => {
    const [figure, another] = figures.filter(({ piece }) => holds(box, piece))
    if (!figure || another || figure.cell === home || isAround(box, figure.cell.box)) return []
    if (boxes.some(own => holds(own, figure.piece) && isInside(own, figure.cell.box))) return []
    const other = contents[grid.cells.indexOf(home)]
    return other?.pieces.length === 0 ? [figure.content, other] : [figure.content]
  })
}

const isAround = (box: Box, cell: Box) =>
  Math.min(box[2], cell[2]) - Math.max(box[0], cell[0]) > WHOLE * (cell[2] - cell[0]) &&
  Math.min(box[3], cell[3]) - Math.max(box[1], cell[1]) > WHOLE * (cell[3] - cell[1])
