/** Moving from cell to cell with the arrow keys, across all tables of the report. */
import type { CellAddress, Table } from '../../../statute/form'
import { gridLayout } from './gridLayout'

/** The cells as they stand in print: one entry a row, the tables one below the other. */
export type CellMatrix = readonly (readonly CellAddress[])[]

export const cellMatrix = (tables: readonly Table[]): CellMatrix =>
  tables.flatMap(table => gridLayout(table).rows.flatMap(row => (row.kind === 'cells' ? [row.cells.map(cell => cell.address)] : [])))

type Step = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'first' | 'last' | 'next' | 'previous'

/** The step a key asks for, if any. */
export const stepOf = (key: string, ctrl: boolean): Step | null => {
  if (key === 'ArrowUp') return 'up'
  if (key === 'ArrowDown') return 'down'
  if (key === 'ArrowLeft') return 'left'
  if (key === 'ArrowRight') return 'right'
  if (key === 'Home') return ctrl ? 'first' : 'rowStart'
  if (key === 'End') return ctrl ? 'last' : 'rowEnd'
  return null
}

/** The cell that a step leads to; at an edge the same cell. Without a cell to start from, the first. */
export const moveCursor = (matrix: CellMatrix, from: CellAddress | null, step: Step): CellAddress | null => {
  const row = matrix.findIndex(cells => from !== null && cells.includes(from))
  if (row < 0) return matrix[0]?.[0] ?? null
  const cells = matrix[row] ?? []
  const column = cells.indexOf(from as CellAddress)
  const within = (line: readonly CellAddress[] | undefined, at: number) => line?.[Math.min(at, line.length - 1)] ?? from
  const all = matrix.flat()
  const running = all.indexOf(from as CellAddress)
  switch (step) {
    case 'up':
      return within(matrix[row - 1], column)
    case 'down':
      return within(matrix[row + 1], column)
    case 'left':
      return cells[column - 1] ?? from
    case 'right':
      return cells[column + 1] ?? from
    case 'rowStart':
      return cells[0] ?? from
    case 'rowEnd':
      return cells[cells.length - 1] ?? from
    case 'first':
      return all[0] ?? from
    case 'last':
      return all[all.length - 1] ?? from
    case 'next':
      return all[running + 1] ?? from
    case 'previous':
      return all[running - 1] ?? from
  }
}
