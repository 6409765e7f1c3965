/** Where lines of print stand on a page with tables. */
import type { Box } from '../model/place'
import { cut } from './cut'
import type { Picture } from './picture'
import { findTextLines } from './textLines'

/** Pixels around a table's edge that are still its rules. */
const AROUND = 4
/** Lines no higher than this are no print (pixels): characters of 6 pt at 100 dpi. */
const LEAST = 8

/** Lines outside of tables. @returns their boxes, from the top. */
export const linesOutside = (page: Picture, tables: readonly Box[]): Box[] =>
  findTextLines(
    page,
    tables.map(([left, top, right, bottom]) => [left - AROUND, top - AROUND, right + AROUND, bottom + AROUND]),
    LEAST,
  )

/** Lines inside of a cell. @param box between the middles of its rules. @returns their boxes on the page, from the top. */
export const linesInside = (page: Picture, box: Box): Box[] => {
  const [x, y] = [Math.floor(box[0]) + AROUND, Math.floor(box[1]) + AROUND]
  const cell = cut(page, [x, y, box[2] - AROUND, box[3] - AROUND])
  return findTextLines(cell, [], LEAST).map(([left, top, right, bottom]): Box => [left + x, top + y, right + x, bottom + y])
}
