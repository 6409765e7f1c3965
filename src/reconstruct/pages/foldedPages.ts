/** Pages printed two on a sheet, to be folded into a booklet: the outermost sheet has the last page beside the first. */
import { middleX } from '../../geometry/middle'
import { groupBy } from '../../model/groupBy'
import type { Page } from '../../model/source'

/**
 * In which order pages follow each other when their sheets lie one in the other and are folded.
 * @param pages as they were read: those of one sheet have one number. @returns indices of pages; null where their sheets are none of a booklet: an
 * odd number of them, or such with more than two pages.
 */
export const foldedPages = (pages: readonly Page[]): number[] | null => {
  const sheets = groupBy([...pages.entries()], ([, { number }]) => number)
  const isBooklet = sheets.length % 2 === 0 && sheets.every(own => own.length <= 2) && pages.length > sheets.length
  if (!isBooklet) return null
  const last = 2 * sheets.length - 1
  const places = sheets.flatMap((own, sheet) => {
    // Of a sheet's two sides the back has the earlier page on its left.
    const [left, right] = sheet % 2 === 0 ? [last - sheet, sheet] : [sheet, last - sheet]
    return own.map(([at, page], index) => ({ at, place: index > 0 || isRightAlone(page) ? right : left }))
  })
  return places.sort((one, other) => one.place - other.place).map(({ at }) => at)
}

/** Whether a page that is alone on its sheet has all its print on the right half. */
const isRightAlone = ({ runs, width }: Page): boolean => runs.length > 0 && runs.every(({ box }) => middleX(box) > width / 2)
