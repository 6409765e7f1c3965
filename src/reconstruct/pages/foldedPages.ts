/** Pages printed two on a sheet, to be folded into a booklet: the outermost sheet has the last page beside the first. */
import { middleX } from '../../geometry/middle'
import type { Page } from '../../model/source'

/** A page of a sheet, by its index, and whether it is the right one of two. */
interface Side {
  readonly at: number
  readonly isRight: boolean
}

/**
 * In which order pages follow each other when their sheets lie one in the other and are folded.
 * @param pages as they were read: those of one sheet have one number. @returns indices of pages; null where their sheets are none of a booklet: an
 * odd number of them, or such with more than two pages.
 */
export const foldedPages = (pages: readonly Page[]): number[] | null => {
  const sheets = new Map<number, Side[]>()
  for (const [at, page] of pages.entries()) {
    const own = sheets.get(page.number) ?? []
    sheets.set(page.number, [...own, { at, isRight: own.length > 0 || isRightAlone(page) }])
  }
  const isBooklet = sheets.size % 2 === 0 && [...sheets.values()].every(own => own.length <= 2) && pages.length > sheets.size
  if (!isBooklet) return null
  const last = 2 * sheets.size - 1
  const places = [...sheets.values()].flatMap((own, sheet) => {
    // Of a sheet's two sides the back has the earlier page on its left.
    const [left, right] = sheet % 2 === 0 ? [last - sheet, sheet] : [sheet, last - sheet]
    return own.map(({ at, isRight }) => ({ at, place: isRight ? right : left }))
  })
  return places.sort((one, other) => one.place - other.place).map(({ at }) => at)
}

/** Whether a page that is alone on its sheet has all its print on the right half. */
const isRightAlone = ({ runs, width }: Page): boolean => runs.length > 0 && runs.every(({ box }) => middleX(box) > width / 2)
