/** Uprights of dots that were followed with the writing on a page and not without it: on what is left of a page too little of them may be. */
import { cleanCell } from '../cell/cleanCell'
import type { Picture, PictureGrid } from '../picture'

/** Units that one rule is off at most in two grids of a table. */
const OFF = 1.5
/** So many rows tell. */
const ROWS = 2

/**
 * Whether a table's grid has all rules of another one, and more uprights each of which stands between print in all rows that it parts: writing that lies in
 * line is cut by what is taken for a rule there, or has nothing at one side.
 */
export const addsUprights = (page: Picture, grid: PictureGrid, other: PictureGrid, unit: number): boolean => {
  const isNear = (some: readonly number[], at: number) => some.some(each => Math.abs(each - at) <= OFF * unit)
  const hasAll = other.xs.every(x => isNear(grid.xs, x)) && other.ys.every(y => isNear(grid.ys, y))
  if (!hasAll || grid.ys.length !== other.ys.length || grid.xs.length <= other.xs.length) return false
  return grid.xs.every((x, column) => isNear(other.xs, x) || standsBetween(page, grid, column))
}

const standsBetween = (page: Picture, { cells }: PictureGrid, column: number): boolean => {
  const pairs = cells.flatMap(right => {
    const left = cells.find(cell => cell.column + cell.columnSpan === column && cell.row === right.row && cell.rowSpan === right.rowSpan)
    return right.column === column && left ? [[left, right]] : []
  })
  return pairs.length >= ROWS && pairs.flat().every(cell => cell.hidden !== true && cleanCell(page, cell.box).kind === 'ink')
}
