/** Clips and backgrounds of cells as witnesses beside the rulings: where these leave figures without a cell of their own. */
import type { Areas, Box, Page } from '../../model/source'
import { isFigure } from '../align/band'
import type { Piece } from '../outline/piece'
import type { Grid, GridCell } from './grids'
import { boxesToLattice, type Lattice } from './lattice'
import { holds, type Placed, type Standing, standingIn } from './standing'

/** Of a table's figures so many stand in cells that were drawn; the others in rows between them, as where every other row is tinted. */
const DRAWN = 0.25

/**
 * The grid that the areas of a page make around some of its words, with clips first, else with backgrounds.
 * @param pieces the words of one table on the page; where areas put two figures in one cell they are not believed.
 * @param rows so many rows there must be; a single one is enough where the table had cells of this kind on the page before.
 */
export const areasToGrid = (areas: Areas, pieces: readonly Piece[], rows: 1 | 2): Grid | null => {
  const top = Math.min(...pieces.map(piece => piece.top))
  const bottom = Math.max(...pieces.map(piece => piece.bottom))
  const figures = pieces.filter(isFigure)
  for (const boxes of [areas.clips, areas.fills]) {
    const around = boxes.filter(box => box[3] > top && box[1] < bottom)
    const lattice = boxesToLattice(around, rows, figures)
    if (lattice && explains(lattice, figures)) return withoutEmptyRows(lattice, pieces)
  }
  return null
}

const centre = (piece: Piece) => [(piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2] as const

/** Whether each figure has a cell of its own. Figures of sentences below or above the table have none and need none. */
const explains = ({ grid, drawn }: Lattice, figures: readonly Piece[]): boolean => {
  const taken = new Map<GridCell, Piece>()
  let inDrawn = 0
  for (const figure of figures) {
    const cell = grid.cellAt(...centre(figure))
    if (!cell) continue
    const other = taken.get(cell)
    if (other && !(drawn.has(cell) && isWrapped(other, figure, cell.box))) return false
    taken.set(cell, figure)
    if (drawn.has(cell)) inDrawn++
  }
  return taken.size > 0 && inDrawn >= DRAWN * taken.size
}

/** A figure too wide for its cell goes on below: what stands above fills this part of the cell's width. */
const FULL = 0.6

const isWrapped = (one: Piece, other: Piece, box: Box): boolean => {
  const [above, below] = one.top < other.top ? [one, other] : [other, one]
  return below.top >= (above.top + above.bottom) / 2 && above.right - above.left > FULL * (box[2] - box[0])
}

/** Rows without rectangle and without words are the space between two parts of a table. */
const withoutEmptyRows = ({ grid, drawn }: Lattice, pieces: readonly Piece[]): Grid => {
  const kept = new Set<number>()
  for (const cell of drawn) for (let row = cell.rowFrom; row < cell.rowTo; row++) kept.add(row)
  for (const piece of pieces) {
    const cell = grid.cellAt(...centre(piece))
    if (cell) kept.add(cell.rowFrom)
  }
  return { ...grid, cells: grid.cells.filter(cell => kept.has(cell.rowFrom)) }
}

/** A grid of ruling lines with the words in its cells. */
interface Filled {
  readonly grid: Grid
  readonly cells: readonly (GridCell & { readonly pieces: readonly Piece[]; readonly figure: boolean; readonly crowded: boolean })[]
}

/** Of the rectangles no more than this part may stand across a line: else they do not show the same cells. */
const MAX_ACROSS = 0.05

/**
 * Which areas may know better than the ruling lines: all where a figure has no cell of its own;
 * else those that take but parts of cells, with a border where no line is. Null where the lines need no other witness.
 * @param ruled the grids of a page, @param pieces of the table on it, in cells or not.
 */
export const areasBeyond = (ruled: readonly Filled[], pieces: readonly Piece[], { areas, clips, fills }: PageAreas): Areas | null => {
  if (!isWhole(ruled, pieces)) return areas
  if (refines(areas.clips, clips, ruled)) return { ...areas, fills: [] }
  // Where most cells are clipped, and as the lines have it, backgrounds of words inside of them say nothing new.
  const printed = ruled.reduce((sum, { cells }) => sum + cells.filter(cell => cell.pieces.length > 0).length, 0)
  const clipped = 2 * areas.clips.length >= printed
  return !clipped && refines(areas.fills, fills, ruled) ? { ...areas, clips: [] } : null
}

/** Whether rectangles part cells of the lines so that something else is read, and otherwise keep to them. */
const refines = (boxes: readonly Box[], { parts, astray }: Standing, ruled: readonly Filled[]): boolean =>
  parts.some(part => splits(part, ruled)) &&
  astray.filter(({ grid }) => ruled.some(filled => filled.grid === grid)).length <= MAX_ACROSS * boxes.length

/** The cell is a figure's and more than one of the grid, or it has words outside of the rectangle. */
const splits = ({ box, grid, home }: Placed, ruled: readonly Filled[]): boolean => {
  const cell = ruled.find(filled => filled.grid === grid)?.cells[grid.cells.indexOf(home)]
  return cell !== undefined && ((cell.figure && isMerged(cell)) || cell.pieces.some(piece => !holds(box, piece)))
}

const isMerged = (cell: GridCell) => cell.columnTo - cell.columnFrom > 1 || cell.rowTo - cell.rowFrom > 1

const isWhole = (ruled: readonly Filled[], pieces: readonly Piece[]): boolean => {
  let inside = 0
  for (const { cells } of ruled)
    for (const cell of cells) {
      inside += cell.pieces.length
      if (cell.crowded || (cell.figure && cell.pieces.length > 1 && isMerged(cell))) return false
    }
  if (inside === pieces.length) return true
  const housed = new Set(ruled.flatMap(({ cells }) => cells.flatMap(cell => cell.pieces)))
  return pieces.every(piece => housed.has(piece) || !isFigure(piece))
}

/** The areas of a page and how they stand in the grids of its rulings. */
export interface PageAreas {
  readonly areas: Areas
  readonly clips: Standing
  readonly fills: Standing
}

/** Found once a page: every table asks for those of the pages it stands on. */
const known = new WeakMap<Page, PageAreas>()

/** The areas of a page in the coordinates of its words; null where there are none. @param grids of its rulings. */
export const areasOf = (page: Page, grids: readonly Grid[]): PageAreas | null => {
  if (!page.areas || page.areas.clips.length + page.areas.fills.length === 0) return null
  const before = known.get(page)
  if (before) return before
  const areas = fromLeft(page.areas, page.left ?? 0)
  const found = { areas, clips: standingIn(grids, areas.clips), fills: standingIn(grids, areas.fills) }
  known.set(page, found)
  return found
}

const fromLeft = ({ clips, fills }: Areas, left: number): Areas => {
  const move = (boxes: readonly Box[]) => boxes.map((box): Box => [box[0] - left, box[1], box[2] - left, box[3]])
  return left === 0 ? { clips, fills } : { clips: move(clips), fills: move(fills) }
}
