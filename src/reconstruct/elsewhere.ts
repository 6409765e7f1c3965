/** Where a clip or a background puts a figure into another cell than the grid does. */
import type { Box } from '../model/source'
import type { Grid, GridCell } from './grids'
import type { Piece } from './piece'

/** What stands in a cell of a grid. */
interface Content {
  readonly pieces: readonly Piece[]
  readonly figure: boolean
}

/** Borders of rectangles stand this far (points) from those of their cell. */
const NEAR = 3
/** A rectangle over this part of a cell's width and height is one of several cells, and says nothing. */
const WHOLE = 0.75

/**
 * The cells whose content is in doubt.
 * @param contents one entry for each cell of the grid, in its order.
 * @param boxes clips or backgrounds of the page.
 * @returns the cells with a figure that a rectangle at home in another cell holds, and those others where they are blank.
 */
export const findElsewhere = <T extends Content>(grid: Grid, contents: readonly T[], boxes: readonly Box[]): ReadonlySet<T> => {
  const doubted = new Set<T>()
  const astray = boxes.flatMap(box => {
    const home = grid.cellAt((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    return home && !isInside(box, home.box) ? [{ box, home }] : []
  })
  if (astray.length === 0) return doubted
  const figures = contents.flatMap((content, index) => {
    const [piece] = content.pieces
    return content.figure && piece ? [{ content, piece, cell: grid.cells[index] as GridCell }] : []
  })
  for (const { box, home } of astray) {
    const [figure, another] = figures.filter(({ piece }) => holds(box, piece))
    if (!figure || another || figure.cell === home || isAround(box, figure.cell.box)) continue
    if (boxes.some(own => holds(own, figure.piece) && isInside(own, figure.cell.box))) continue
    doubted.add(figure.content)
    const other = contents[grid.cells.indexOf(home)]
    if (other?.pieces.length === 0) doubted.add(other)
  }
  return doubted
}

const isInside = (box: Box, cell: Box) =>
  box[0] >= cell[0] - NEAR && box[1] >= cell[1] - NEAR && box[2] <= cell[2] + NEAR && box[3] <= cell[3] + NEAR

const holds = (box: Box, piece: Piece) => {
  const [x, y] = [(piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2]
  return box[0] < x && x < box[2] && box[1] < y && y < box[3]
}

const isAround = (box: Box, cell: Box) =>
  Math.min(box[2], cell[2]) - Math.max(box[0], cell[0]) > WHOLE * (cell[2] - cell[0]) &&
  Math.min(box[3], cell[3]) - Math.max(box[1], cell[1]) > WHOLE * (cell[3] - cell[1])
