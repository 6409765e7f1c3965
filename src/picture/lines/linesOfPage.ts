/** Where lines of print stand on a page with tables. */
import { oncePer } from '../../model/once'
import type { Box } from '../../model/place'
import { withinRules } from '../cell/withinRules'
import { findGrids } from '../grid/findGrids'
import type { Picture, PictureGrid } from '../picture'
import { cut } from '../raster/cut'
import { unitOf } from '../raster/unit'
import { findPrintLines, type PrintLine } from './printLines'
import { findTextLines } from './textLines'

/** Units around a table's edge that are still its rules, double ones too. */
const AROUND = 3
/** Lines no higher than this are no print (pixels): characters of 6 pt at 100 dpi. */
const LEAST = 8

/** Lines outside of the page's tables. Looked for once a page, as its tables are. @returns them from the top. */
export const linesOutside = oncePer((page: Picture): readonly PrintLine[] => linesBeside(page, findGrids(page)))

/** Lines outside of these of the page's tables alone. @returns them from the top. */
export const linesBeside = (page: Picture, grids: readonly PictureGrid[]): readonly PrintLine[] => {
  const around = AROUND * unitOf(page)
  return findPrintLines(
    page,
    grids.map(({ box: [left, top, right, bottom] }) => [left - around, top - around, right + around, bottom + around]),
    LEAST,
  )
}

/** Lines inside of a cell. @param box between the middles of its rules. @returns their boxes on the page, from the top. */
export const linesInside = (page: Picture, box: Box): Box[] => {
  const within = withinRules(page, box)
  const [x, y] = within
  return findTextLines(cut(page, within), LEAST).map(([left, top, right, bottom]): Box => [left + x, top + y, right + x, bottom + y])
}
