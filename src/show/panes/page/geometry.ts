/**
 * From points on paper to pixels on the screen. Boxes and page sizes are points (`model/source.ts`); everything called
 * left, top, width and height here is CSS pixels in the area that scrolls.
 */
import type { DrawnPage } from '../../../model/result'
import type { Box } from '../../../model/source'

/** Between pages (px). */
export const GAP = 10
/** Beside and above the pages (px). */
export const EDGE = 8
/** Pages this many heights of the view above and below it are kept as pictures; farther ones are let go, with their memory. */
export const NEAR_SCREENS = 1
/** What is brought into view stands at least this far from its edges (px). */
const CLEAR = 24

/** How a page is to stand: pixels to a point, and the x (points) that is to stand in the middle of the view. */
export interface Stand {
  readonly scale: number
  readonly middle: number
}

export interface PlacedPage extends Stand {
  readonly shape: DrawnPage
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly pages: readonly PlacedPage[]
  readonly width: number
  readonly height: number
  /** x on which the middles of all pages stand. */
  readonly axis: number
}

export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Pages one below the other, their middles in one line. Sizes are whole pixels, so that pictures fit them exactly. */
export const layoutPages = (shapes: readonly DrawnPage[], standOf: (shape: DrawnPage) => Stand, viewWidth: number): Layout => {
  const stands = shapes.map(standOf)
  const reach = (side: (stand: Stand, shape: DrawnPage) => number) => Math.max(0, ...stands.map((s, i) => side(s, shapes[i] as DrawnPage)))
  const toLeft = reach(({ scale, middle }) => middle * scale) + EDGE
  const toRight = reach(({ scale, middle }, { width }) => (width - middle) * scale) + EDGE
  const axis = Math.max(viewWidth / 2, toLeft)
  let top = EDGE
  const pages = shapes.map((shape, index) => {
    const stand = stands[index] as Stand
    const width = Math.max(1, Math.round(shape.width * stand.scale))
    const height = Math.max(1, Math.round(shape.height * stand.scale))
    const page = { ...stand, shape, left: Math.round(axis - stand.middle * stand.scale), top, width, height }
    top += height + GAP
    return page
  })
  return { pages, width: Math.max(viewWidth, Math.ceil(axis + toRight)), height: top - GAP + EDGE, axis }
}

/** Index of the page at a height of the scrolled area; between two pages the one above. */
export const pageAt = ({ pages }: Layout, y: number): number => {
  let low = 0
  let high = pages.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pages[middle] as PlacedPage).top <= y) low = middle
    else high = middle - 1
  }
  return low
}

/** First and last index of the pages near what is in view. */
export const nearPages = (layout: Layout, top: number, viewHeight: number): readonly [from: number, to: number] => {
  const margin = NEAR_SCREENS * viewHeight
  return [pageAt(layout, top - margin), pageAt(layout, top + viewHeight + margin)]
}

/** Where a box of a page stands in the scrolled area. */
export const boxToRect = (page: PlacedPage, [left, top, right, bottom]: Box): Rect => ({
  left: page.left + left * page.scale,
  top: page.top + top * page.scale,
  width: (right - left) * page.scale,
  height: (bottom - top) * page.scale,
})

/** A place on a page that stays what it is while scales change. */
export interface Point {
  readonly page: number
  /** In points; may lie beside the page. */
  readonly x: number
  readonly y: number
}

/** The point of a page at a place of the scrolled area. */
export const pointAt = (layout: Layout, left: number, top: number): Point | null => {
  const page = pageAt(layout, top)
  const placed = layout.pages[page]
  return placed ? { page, x: (left - placed.left) / placed.scale, y: (top - placed.top) / placed.scale } : null
}

/** The place of a point in the scrolled area. */
export const placeOfPoint = (layout: Layout, { page, x, y }: Point): readonly [left: number, top: number] | null => {
  const placed = layout.pages[page]
  return placed ? [placed.left + x * placed.scale, placed.top + y * placed.scale] : null
}

/** The scroll position that shows a rectangle: the same one where it is in view already, else with the rectangle in the middle. */
export const scrollToShow = (rect: Rect, view: Rect): Pick<Rect, 'left' | 'top'> => ({
  left: along(rect.left, rect.width, view.left, view.width),
  top: along(rect.top, rect.height, view.top, view.height),
})

const along = (from: number, length: number, start: number, room: number): number => {
  const clear = Math.min(CLEAR, Math.max(0, (room - length) / 2))
  if (from >= start + clear && from + length <= start + room - clear) return start
  // What is larger than the view is shown from its beginning.
  return Math.max(0, length > room ? from - clear : from + length / 2 - room / 2)
}

export const isInside = (rect: Rect, view: Rect): boolean =>
  rect.left >= view.left &&
  rect.top >= view.top &&
  rect.left + rect.width <= view.left + view.width &&
  rect.top + rect.height <= view.top + view.height

/** A box in percent of its page, for what is laid over the page. */
export const boxInPercent = ([left, top, right, bottom]: Box, { width, height }: DrawnPage) => ({
  left: `${(left / width) * 100}%`,
  top: `${(top / height) * 100}%`,
  width: `${((right - left) / width) * 100}%`,
  height: `${((bottom - top) / height) * 100}%`,
})
