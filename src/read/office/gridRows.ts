/** Rows of a table on a grid, in which merged cells are all there → rows as in HTML, in which what is merged away is left out. */
import type { Block, MarkupCell, MarkupRow, MarkupTable } from '../markup/blocks'

export interface GridCell {
  readonly blocks: readonly Block[]
  /** First column, from 0. */
  readonly column: number
  readonly columns: number
  /** It goes on the cell above. */
  readonly goesOn: boolean
}

type Spanning = GridCell & { rows: number; of?: Spanning }

/** @returns null where nothing is left of the table. */
export const gridToTable = (grid: readonly (readonly GridCell[])[]): MarkupTable | null => {
  const rows = grid.map(cells => cells.map((cell): Spanning => ({ ...cell, rows: 1 })))
  for (const [index, cells] of rows.entries()) joinDown(cells, rows[index - 1] ?? [])
  return rows.some(cells => cells.length > 0) ? { kind: 'table', rows: rows.map(toMarkupRow) } : null
}

/** To the cell above, or the one that it goes on itself; a cell that has none above goes on nothing, and stands for itself. */
const joinDown = (cells: readonly Spanning[], above: readonly Spanning[]): void => {
  const byColumn = new Map(above.map(cell => [cell.column, cell]))
  for (const cell of cells) {
    const upper = cell.goesOn && byColumn.get(cell.column)
    if (!upper) continue
    cell.of = upper.of ?? upper
    cell.of.rows++
  }
}

const toMarkupRow = (cells: readonly Spanning[]): MarkupRow => ({
  cells: cells.filter(cell => !cell.of).map(({ blocks, column, columns, rows }): MarkupCell => ({ blocks, column, columns, rows })),
})
