/** The rows of a table as HTML wants them: cells in order, and what fills the columns that have none. */
import type { DrawnCell } from '../../../model/drawnTable'

export type RowPiece =
  | { readonly kind: 'cell'; readonly cell: DrawnCell; readonly columns: number; readonly rows: number }
  | { readonly kind: 'gap'; readonly column: number; readonly columns: number }

/**
 * The pieces of the rows from an index up to, and without, another.
 * What a cell above the first of them would cover is a gap, and a cell reaches no further than the last.
 */
export const rowPieces = (rows: readonly (readonly DrawnCell[])[], from: number, to: number): readonly (readonly RowPiece[])[] => {
  const width = Math.max(0, ...rows.slice(from, to).flatMap(cells => cells.map(cell => cell.columnTo)))
  /** For each column the row from which on it is free again. */
  const free: number[] = Array.from({ length: width }, () => 0)
  return rows.slice(from, to).map((cells, at) => {
    const row = from + at
    const pieces: RowPiece[] = []
    const fill = (column: number, until: number) => {
      for (let gap = column; gap < until; ) {
        let end = gap
        while (end < until && (free[end] ?? 0) <= row) end++
        if (end > gap) pieces.push({ kind: 'gap', column: gap, columns: end - gap })
        gap = end + 1
      }
    }
    let column = 0
    for (const cell of cells) {
      fill(column, cell.columnFrom)
      const end = Math.min(to, Math.max(row + 1, cell.rowTo))
      pieces.push({ kind: 'cell', cell, columns: cell.columnTo - cell.columnFrom, rows: end - row })
      free.fill(end, cell.columnFrom, cell.columnTo)
      column = cell.columnTo
    }
    fill(column, width)
    return pieces
  })
}
