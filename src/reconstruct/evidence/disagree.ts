/** Where ruling lines and alignment disagree about the cell a figure stands in. */
import type { Piece } from '../outline/piece'

/** A figure may stick out of its cell by this part of its width: narrow cells and loose boxes of fonts. */
const MAX_OUT = 0.3
/** Figures of one row stand on one baseline; in cells of different height they were seen up to 2 pt apart. Part of the figure's height. */
const MAX_OFF_LINE = 0.9

/** Whether the piece sticks out over an upright border of the cell it was counted to. */
export const sticksOut = (piece: Piece, left: number, right: number): boolean => {
  const width = piece.right - piece.left
  return left - piece.left > MAX_OUT * width || piece.right - right > MAX_OUT * width
}

const middle = (piece: Piece) => (piece.top + piece.bottom) / 2

/**
 * Figures of a row that stand on another line than most of the row, and nearer to another row's line than to their own.
 * @param rows the figures of each row of a grid, one piece a cell.
 */
export const findOffLine = (rows: readonly (readonly Piece[])[]): ReadonlySet<Piece> => {
  const lines = rows.map(row => medianOf(row.map(middle)))
  const off = new Set<Piece>()
  for (const [index, row] of rows.entries())
    for (const piece of row) {
      const distance = Math.abs(middle(piece) - (lines[index] as number))
      if (distance <= MAX_OFF_LINE * (piece.bottom - piece.top)) continue
      if (lines.some((line, other) => other !== index && line !== null && Math.abs(middle(piece) - line) < distance)) off.add(piece)
    }
  return off
}

const medianOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : ([...values].sort((one, other) => one - other)[values.length >> 1] as number)
