/** Pages that are printed on one sheet, beside and below each other, are told apart by the order in which they were drawn. */
import type { Box } from '../../model/source'
import type { Glyph } from './glyph'
import { areasOf, type Half, hanCount, lineCount, MIN_CHARACTERS, MIN_LINES } from './spread'
import type { Sheet } from './turn'

/**
 * This part of a sheet's print may be drawn out of its page's turn or stand across pages: a number of the sheet, a stamp upon it. Nothing
 * where pages stand beside each other alone: a title over two columns tells that they are none, and the fold tells where they part.
 */
const MAX_ASTRAY = 0.05
/** Frames of pages meet between them (points). */
const EDGE = 1

/** How many pages stand beside each other on a sheet, and below each other. */
export interface Places {
  readonly across: number
  readonly down: number
}

/** Few rows first: where pages hold little, more would do. Many beside each other first: two times two pages are drawn in turn as two are. */
const allPlaces = [1, 2, 3, 4].flatMap(down => [4, 3, 2].map((across): Places => ({ across, down })))

/**
 * The pages of a sheet in the order of reading, row by row; coordinates stay those of the sheet. Null where they do not stand beside and below
 * each other: columns of one page are drawn to their ends, and rows of a table across all its columns, but pages one by one.
 * @param before the places on the sheet before: pages of the next one have them too, however few they are.
 */
export const splitSheet = (sheet: Sheet, before: Places | null): { readonly halves: readonly Half[]; readonly places: Places } | null => {
  if (before && pagesInTurn(sheet, before)) return { halves: pagesAt(sheet, before), places: before }
  if (hanCount(sheet.glyphs) < MIN_CHARACTERS) return null
  const places = allPlaces.find(each => holdsPages(sheet, each))
  return places ? { halves: pagesAt(sheet, places), places } : null
}

/** Of each glyph, in the order of drawing, the page it is on; null where they are not drawn page by page, or a table reaches over pages. */
const pagesInTurn = (sheet: Sheet, places: Places): readonly number[] | null => {
  if (sheet.rulings.some(({ along, at, from, to }) => along === 'x' && !isOnOne(sheet, places, [from + EDGE, at, to - EDGE, at])))
    return null
  const pages = sheet.glyphs.map(({ box }) => pageAt(sheet, places, middle(box)))
  const inTurn = [...pages].sort((one, other) => one - other)
  const isAstray = ({ box }: Glyph, index: number) => pages[index] !== inTurn[index] || !isOnOne(sheet, places, box)
  const most = places.down > 1 ? MAX_ASTRAY * pages.length : 0
  const astray = sheet.glyphs.map(isAstray)
  if (astray.filter(Boolean).length > most) return null
  return mostlyAstray(pages, astray) ? null : pages
}

/** Whether most of some page is drawn out of turn: little stands at the foot of a column that goes on at the head of the next one, and all of that is. */
const mostlyAstray = (pages: readonly number[], astray: readonly boolean[]): boolean =>
  [...new Set(pages)].some(page => {
    const own = astray.filter((_, index) => pages[index] === page)
    return 2 * own.filter(Boolean).length > own.length
  })

/** Whether no column is left out, and somewhere a page with text stands beside another one. */
const holdsPages = (sheet: Sheet, places: Places): boolean => {
  const pages = pagesInTurn(sheet, places)
  if (!pages) return false
  const columns = new Set(pages.map(page => page % places.across))
  if (Math.max(...columns) >= columns.size) return false
  const lines = new Map([...new Set(pages)].map(page => [page, lineCount(sheet.glyphs.filter((_, index) => pages[index] === page))]))
  const isBesideText = (page: number) =>
    [...lines].some(([other, count]) => other !== page && count > 0 && rowOf(other, places) === rowOf(page, places))
  return [...lines].some(([page, count]) => count >= MIN_LINES && isBesideText(page))
}

const middle = ([left, top, right, bottom]: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 })
const rowOf = (page: number, { across }: Places) => Math.floor(page / across)
const within = (index: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(index)))

/** Which page a point is on, counted row by row. */
const pageAt = ({ width, height }: Sheet, { across, down }: Places, { x, y }: { readonly x: number; readonly y: number }): number =>
  within((y * down) / height, down) * across + within((x * across) / width, across)

const isOnOne = (sheet: Sheet, places: Places, [left, top, right, bottom]: Box): boolean =>
  pageAt(sheet, places, { x: left, y: top }) === pageAt(sheet, places, { x: right, y: bottom })

const pagesAt = (sheet: Sheet, places: Places): Half[] => {
  const { width, height } = sheet
  const { across, down } = places
  const pages = Array.from({ length: across * down }, (_, page): Half => {
    const [left, top] = [((page % across) * width) / across, (rowOf(page, places) * height) / down]
    return {
      ...sheet,
      glyphs: sheet.glyphs.filter(({ box }) => pageAt(sheet, places, middle(box)) === page),
      // A line over several pages parts them.
      rulings: sheet.rulings.filter(({ along, at, from, to }) => {
        const box: Box = along === 'x' ? [from, at, to, at] : [at, from, at, to]
        return pageAt(sheet, places, middle(box)) === page && isOnOne(sheet, places, box)
      }),
      ...areasOf(sheet, box => pageAt(sheet, places, middle(box)) === page && isOnOne(sheet, places, box)),
      ...(sheet.wordless ? { wordless: sheet.wordless.filter(box => pageAt(sheet, places, middle(box)) === page) } : {}),
      ...(left > 0 ? { left } : {}),
      reach: [top, top + height / down],
    }
  })
  // Behind the report's last page the sheet is empty.
  const last = pages.findLastIndex(({ glyphs, rulings, wordless = [] }) => glyphs.length + rulings.length + wordless.length > 0)
  return pages.slice(0, last + 1)
}
