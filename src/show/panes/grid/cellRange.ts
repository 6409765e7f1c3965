import { tableOfAddress } from '../../../statute/compiled'
import type { CellAddress } from '../../../statute/form'
import type { Selection } from '../../../store/state'
import type { CellMatrix } from './cursor'

/**
 * The cells in the rectangle between two corners, row by row; a row that is too short for it has fewer.
 * Corners in different tables, or one that is not there, give the first alone.
 */
export const cellRange = (matrix: CellMatrix, from: CellAddress, to: CellAddress): readonly (readonly CellAddress[])[] => {
  const [one, other] = [placeOf(matrix, from), placeOf(matrix, to)]
  if (!one || !other || tableOfAddress(from) !== tableOfAddress(to)) return [[from]]
  const [top, bottom] = [Math.min(one.row, other.row), Math.max(one.row, other.row)]
  const [left, right] = [Math.min(one.column, other.column), Math.max(one.column, other.column)]
  return matrix
    .slice(top, bottom + 1)
    .map(cells => cells.slice(left, right + 1))
    .filter(cells => cells.length > 0)
}

/** The cells that are chosen together, row by row; the chosen cell alone where it is the only one, nothing where there is none. */
export const rangeOf = (matrix: CellMatrix, { cell, to }: Selection): readonly (readonly CellAddress[])[] =>
  cell ? cellRange(matrix, cell, to ?? cell) : []

const placeOf = (matrix: CellMatrix, address: CellAddress): { readonly row: number; readonly column: number } | null => {
  const row = matrix.findIndex(cells => cells.includes(address))
  return row < 0 ? null : { row, column: (matrix[row] ?? []).indexOf(address) }
}

/** The rows below and to the right of a cell within its table, each from the cell's column on. */
export const cellsFrom = (matrix: CellMatrix, from: CellAddress): readonly (readonly CellAddress[])[] => {
  const place = placeOf(matrix, from)
  if (!place) return []
  const table = tableOfAddress(from)
  return matrix
    .slice(place.row)
    .filter(cells => cells[0] !== undefined && tableOfAddress(cells[0]) === table)
    .map(cells => cells.slice(place.column))
}
