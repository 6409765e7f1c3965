/** The rows of a table as HTML wants them: cells in order, and what fills the columns that have none. */
import type { DrawnCell } from '../../../model/drawnTable'

export type RowPiece =
  | { readonly kind: 'cell'; readonly cell: DrawnCell; readonly columns: number; readonly rows: number }
  | { readonly kind: 'gap'; readonly column: number; readonly columns: number }

type Rows = readonly (readonly DrawnCell[])[]

/**
 * The pieces of the rows from an index up to, and without, another.
 * What a cell above the first of them would cover is a gap, and a cell reaches no further than the last.
 */
export const rowPieces = (rows: Rows, from: number, to: number): readonly (readonly RowPiece[])[] => {
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

/**
 * The rows without the blank columns before and behind what stands in those from an index up to, and without, another: tables on one sheet
 * have as many columns as the widest of them.
 * @param isUsed whether a cell that says nothing belongs to a table all the same.
 */
export const withoutMargins = (rows: Rows, from: number, to: number, isUsed: (cell: DrawnCell) => boolean): Rows => {
  const used = rows.slice(from, to).flatMap(cells => cells.filter(cell => cell.lineFrom > 0 || isUsed(cell)))
  const first = used.reduce((least, cell) => Math.min(least, cell.columnFrom), Number.POSITIVE_INFINITY)
  const last = used.reduce((most, cell) => Math.max(most, cell.columnFrom), -1)
  if (last < 0) return rows
  const end = used.reduce((most, cell) => (cell.columnFrom === last ? Math.max(most, cell.columnTo) : most), 0)
  return rows.map(cells =>
    cells
      .filter(cell => cell.columnTo > first && cell.columnFrom < end)
      .map(cell => ({ ...cell, columnFrom: Math.max(first, cell.columnFrom) - first, columnTo: Math.min(end, cell.columnTo) - first })),
  )
}
