/** How large the pages are shown. Scales are CSS pixels to a point. */
import type { DrawnPage } from '../../../model/result'
import type { Box } from '../../../model/source'
import { EDGE, type Stand } from './geometry'

/** print: what is printed fills the width, the margins are cut off. page: the whole page is in view. Else a scale the user chose. */
export type Zoom = 'print' | 'page' | number

/** Pixels to a point at 100 %: a CSS inch has 96 pixels and 72 points. */
export const ACTUAL_SIZE = 96 / 72
/** In parts of the actual size. */
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]
/** White left beside the print (px). */
const BESIDE_PRINT = 10
/** A page with little print is not blown up: print counts as at least this part of the page's width. */
const LEAST_PRINT = 0.6
/** Larger than this (parts of the actual size) nobody needs a whole line. */
const LARGEST_FIT = 1.6
/** A4 in points, for a page whose size is not known. */
const A4 = { width: 595, height: 842 }

/** The next step up or down from a scale; at the end the last one. */
export const zoomStep = (scale: number, direction: 1 | -1): number => {
  const now = scale / ACTUAL_SIZE
  // A hundredth is no step: what fits the width is seldom a round number.
  const next = direction === 1 ? STEPS.find(step => step > now + 0.01) : [...STEPS].reverse().find(step => step < now - 0.01)
  return (next ?? STEPS[direction === 1 ? STEPS.length - 1 : 0] ?? 1) * ACTUAL_SIZE
}

export const percentOf = (scale: number): number => Math.round((scale / ACTUAL_SIZE) * 100)

/** Left and right end of the print on pages of one width, in points. */
export type Print = readonly [left: number, right: number]
export type Prints = ReadonlyMap<number, Print>

/** A place of print: the number of its page and its box. */
export interface Printed {
  readonly page?: number
  readonly box?: Box
}

/** The extent of the print, once for all pages of one width, so that text is as large on each. */
export const printsOf = (shapes: readonly DrawnPage[], printed: readonly Printed[]): Prints => {
  const widths = new Map(shapes.map(({ number, width }) => [number, width]))
  const prints = new Map<number, Print>()
  for (const { page, box } of printed) {
    const width = page === undefined ? undefined : widths.get(page)
    if (width === undefined || !box) continue
    const [left, right] = prints.get(width) ?? [width, 0]
    prints.set(width, [Math.max(0, Math.min(left, box[0])), Math.min(width, Math.max(right, box[2]))])
  }
  return prints
}

/** How a page stands at a zoom in a view of this size (px). */
export const standOf = (shape: DrawnPage, zoom: Zoom, prints: Prints, view: { width: number; height: number }): Stand => {
  const { width, height } = shape
  const middle = width / 2
  if (typeof zoom === 'number') return { scale: zoom, middle }
  if (zoom === 'page')
    return { scale: Math.max(0.05, Math.min((view.width - 2 * EDGE) / width, (view.height - 2 * EDGE) / height)), middle }
  const [left, right] = prints.get(width) ?? [0, width]
  const share = Math.max(right - left, LEAST_PRINT * width)
  const scale = Math.max(0.05, Math.min((view.width - 2 * BESIDE_PRINT) / share, LARGEST_FIT * ACTUAL_SIZE))
  // Where the whole page has room, it stands in the middle.
  return { scale, middle: width * scale + 2 * EDGE <= view.width ? middle : (left + right) / 2 }
}

/** Shapes with a size: a page that could not be read is taken to be as large as the one before. */
export const withSizes = (shapes: readonly DrawnPage[]): readonly DrawnPage[] => {
  let last: { width: number; height: number } = shapes.find(shape => shape.width > 0) ?? A4
  return shapes.map(shape => {
    if (shape.width <= 0 || shape.height <= 0) return { ...shape, width: last.width, height: last.height }
    last = shape
    return shape
  })
}
