/** Painted paths that are neither lines nor rectangles, of the size of print: characters may be drawn as outlines. */
import type { Box } from '../../model/source'
import { applyToBox, intersect, type Matrix } from './matrix'

/** Print is no smaller and no larger than this (points). */
const MIN_SIDE = 1.5
const MAX_WIDTH = 120
const MAX_HEIGHT = 40
/** A page with more shapes than this is a drawing as a whole. */
const MAX_SHAPES = 20_000
/** A shape without curves that has fewer corners is a box, an arrow or the slant of a bar. */
const MIN_CORNERS = 6

/** How many numbers follow each code of pdf.js's flat path data: move, line, curve, quadratic, close. */
const NUMBERS = [2, 2, 6, 4, 0]
const [MOVE, , CURVE, QUADRATIC] = [0, 1, 2, 3]

/**
 * Adds the box of each part of a painted path that may be a character's outline.
 * @param path pdf.js's flat path data. @param clip what shows of it, in page points.
 */
export const pathToShapes = (path: ArrayLike<number>, matrix: Matrix, clip: Box, out: Box[]): void => {
  for (let at = 0; at < path.length && out.length < MAX_SHAPES; ) {
    const part = partAt(path, at)
    at = part.end
    if (!part.curved && part.corners < MIN_CORNERS) continue
    const [left, top, right, bottom] = applyToBox(matrix, part.box)
    const [width, height] = [right - left, bottom - top]
    if (width > MAX_WIDTH || height > MAX_HEIGHT || Math.max(width, height) < MIN_SIDE) continue
    const shown = intersect([left, top, right, bottom], clip)
    if (shown[2] >= shown[0] && shown[3] >= shown[1]) out.push(shown)
  }
}

interface Part {
  readonly box: Box
  readonly curved: boolean
  readonly corners: number
  readonly end: number
}

/** The part of a path from a place on, up to where the pen moves next. */
const partAt = (path: ArrayLike<number>, from: number): Part => {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let curved = false
  let corners = 0
  let at = from
  while (at < path.length && (at === from || path[at] !== MOVE)) {
    const kind = path[at] as number
    const numbers = NUMBERS[kind]
    // Nothing that pdf.js writes.
    if (numbers === undefined) return { box: [0, 0, 0, 0], curved: false, corners: 0, end: path.length }
    if (kind === CURVE || kind === QUADRATIC) curved = true
    if (numbers > 0) {
      const [x, y] = [path[at + numbers - 1] as number, path[at + numbers] as number]
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      corners++
    }
    at += 1 + numbers
  }
  return { box: [left, top, right, bottom], curved, corners, end: at }
}
