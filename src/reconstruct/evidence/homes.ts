/** The rectangles drawn at cells, each with the cell that it is at home in: asked for each table of a page, and found once. */
import type { Box } from '../../model/place'
import type { Areas } from '../../model/source'
import { cellOfBox, type Grid, type GridCell } from './grids'

export interface Housed {
  readonly box: Box
  /** The cell that its middle is in; null for none. */
  readonly home: GridCell | null
}

/** Clips and backgrounds: a witness each. */
export type Homes = readonly (readonly Housed[])[]

/** A grid with the homes of its page's rectangles. */
export interface HousedGrid {
  readonly grid: Grid
  readonly homes: Homes
}

/** @param areas null where none was drawn: then there are no witnesses. */
export const withHomes = (grid: Grid, areas: Areas | null): HousedGrid => ({
  grid,
  homes: areas ? [areas.clips, areas.fills].map(boxes => boxes.map(box => ({ box, home: cellOfBox(grid, box) }))) : [],
})
