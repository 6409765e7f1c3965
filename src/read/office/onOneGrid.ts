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
/** But never farther apart than this (ten points, in twentieths): then a cell is meant to begin elsewhere. */
const FARTHEST = 200

/** Cells that say nothing and are no wider than such a gap are the gap itself: LibreOffice writes one where a row begins farther right. */
export const onOneGrid = (rows: readonly (readonly EdgedCell[])[]): GridCell[][] => {
  const cells = rows.flat()
  const narrowest = Math.min(...cells.filter(saysAnything).map(({ left, right }) => right - left), FARTHEST / SAME_EDGE)
  const columnOf = columnsOf(cells, narrowest * SAME_EDGE)
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

/** @param most how far edges may lie apart that are one. @returns the column that begins at an edge, from 0. */
const columnsOf = (cells: readonly EdgedCell[], most: number): ((edge: number) => number) => {
  const columns = new Map<number, number>()
  let [first, column] = [Number.NEGATIVE_INFINITY, -1]
  for (const edge of [...new Set(cells.flatMap(({ left, right }) => [left, right]))].sort((one, other) => one - other)) {
    if (edge - first > most) [first, column] = [edge, column + 1]
    columns.set(edge, column)
  }
  return edge => columns.get(edge) ?? 0
}
