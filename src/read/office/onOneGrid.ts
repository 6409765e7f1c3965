/** Cells of rows, each with its own edges, → the columns of one grid. */
import type { Block } from '../markup/blocks'
import type { GridCell } from './gridRows'

export interface EdgedCell {
  readonly blocks: readonly Block[]
  /** In any unit, the same for all of a table; twentieths of a point where the file says it. */
  readonly left: number
  readonly right: number
  /** It goes on the cell above. */
  readonly goesOn: boolean
}

/**
 * Edges nearer to each other than a third of the narrowest cell are one: hands that drag the lines of a row miss those of the others
 * by a few points, and Word then makes a column of every such gap. The narrowest column of a report has some 400.
 */
const SAME_EDGE = 1 / 3
/**
 * Up to this (ten points, in twentieths) they are one too where no cell lies between them, as in tables whose every row was dragged;
 * farther apart a cell is meant to begin elsewhere.
 */
const FARTHEST = 200

/** Cells that say nothing and are no wider than such a gap are the gap itself: LibreOffice writes one where a row begins farther right. */
export const onOneGrid = (rows: readonly (readonly EdgedCell[])[]): GridCell[][] => {
  const cells = rows.flat()
  const narrowest = Math.min(...cells.filter(saysAnything).map(({ left, right }) => right - left), FARTHEST / SAME_EDGE)
  const most = narrowest * SAME_EDGE
  const columnOf = columnsOf(cells, most, innerEdges(cells, most))
  return rows.map(row =>
    row.flatMap(({ blocks, left, right, goesOn }) => {
      const column = columnOf(left)
      const columns = columnOf(right) - column
      return columns > 0 || saysAnything({ blocks }) ? [{ blocks, column, columns: Math.max(1, columns), goesOn }] : []
    }),
  )
}

/** Whether there is anything to be read in a cell. */
export const saysAnything = ({ blocks }: Pick<EdgedCell, 'blocks'>): boolean =>
  blocks.some(block => block.kind !== 'paragraph' || block.doubt || block.text.trim() !== '')

/** Of each edge at which cells end that are no gaps, the last at which one of them begins. */
const innerEdges = (cells: readonly EdgedCell[], most: number): ReadonlyMap<number, number> => {
  const last = new Map<number, number>()
  for (const cell of cells)
    if (saysAnything(cell) || cell.right - cell.left > most)
      last.set(cell.right, Math.max(cell.left, last.get(cell.right) ?? Number.NEGATIVE_INFINITY))
  return last
}

/**
 * @param most how far edges may lie apart that are one whatever lies between. @param inner of an edge the last at which a cell begins that
 * ends there. @returns the column that begins at an edge, from 0.
 */
const columnsOf = (cells: readonly EdgedCell[], most: number, inner: ReadonlyMap<number, number>): ((edge: number) => number) => {
  const columns = new Map<number, number>()
  let [first, column] = [Number.NEGATIVE_INFINITY, -1]
  for (const edge of [...new Set(cells.flatMap(({ left, right }) => [left, right]))].sort((one, other) => one - other)) {
    const free = edge - first <= FARTHEST && (inner.get(edge) ?? Number.NEGATIVE_INFINITY) < first
    if (edge - first > most && !free) [first, column] = [edge, column + 1]
    columns.set(edge, column)
  }
  return edge => columns.get(edge) ?? 0
}
