/** Drawn paths → ruling lines. */
import type { Box, Ruling } from '../../model/source'
import { apply, identity, intersect, type Matrix } from './matrix'

/** A filled shape at most this thick (points) is a ruling drawn as a rectangle; cell backgrounds are thicker. */
const MAX_THICKNESS = 3
/** Shorter than this (points) a line separates nothing: dots of a dotted rule are joined later, specks are not lines. */
const MIN_LENGTH = 0.5
/** A line is horizontal or vertical if it leaves the axis by no more than this (points). */
const STRAIGHT = 0.8

const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3
const CLOSE = 4

type Point = readonly [number, number]

/**
 * Adds the ruling lines of one painted path.
 * @param path pdf.js's flat path data: 0 x y move, 1 x y line, 2 six numbers curve, 3 four numbers quadratic, 4 close.
 * @param clip what shows of it, in page points.
 */
export const pathToRulings = (path: ArrayLike<number>, matrix: Matrix, clip: Box, paint: 'stroke' | 'fill', out: Ruling[]): void => {
  const parts = subpaths(path, matrix, paint === 'stroke')
  if (paint === 'stroke') {
    for (const points of parts) for (let i = 1; i < points.length; i++) addSegment(points[i - 1] as Point, points[i] as Point, clip, out)
    return
  }
  // A border drawn as a ring or as two degenerate outlines is one thin shape as a whole.
  if (addThinBox(boxOf(parts.flat()), clip, out)) return
  for (const points of parts) addThinBox(boxOf(points), clip, out)
}

/** Whether a path is more than one outline, as that of a ring is. */
export const hasParts = (path: ArrayLike<number>): boolean => subpaths(path, identity, false).length > 1

/** @param straight leaves out curves: a circle's flat pieces are no rulings. */
const subpaths = (path: ArrayLike<number>, matrix: Matrix, straight: boolean): Point[][] => {
  const parts: Point[][] = []
  let current: Point[] = []
  let begin: Point | undefined
  const curveTo = (point: Point) => {
    if (!straight) {
      current.push(point)
      return
    }
    if (current.length > 1) parts.push(current)
    current = [point]
  }
  const at = (index: number) => apply(matrix, path[index] ?? 0, path[index + 1] ?? 0)
  for (let i = 0; i < path.length; ) {
    const kind = path[i]
    if (kind === MOVE) {
      if (current.length > 1) parts.push(current)
      current = [at(i + 1)]
      begin = current[0]
      i += 3
    } else if (kind === LINE) {
      current.push(at(i + 1))
      i += 3
    } else if (kind === CURVE) {
      curveTo(at(i + 5))
      i += 7
    } else if (kind === QUADRATIC) {
      curveTo(at(i + 3))
      i += 5
    } else if (kind === CLOSE) {
      if (begin && current.length > 0) current.push(begin)
      i += 1
    } else break
  }
  if (current.length > 1) parts.push(current)
  return parts
}

const boxOf = (points: readonly Point[]): Box => {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return [left, top, right, bottom]
}

const addSegment = ([x1, y1]: Point, [x2, y2]: Point, clip: Box, out: Ruling[]) => {
  if (Math.abs(y1 - y2) <= STRAIGHT && Math.abs(x1 - x2) >= MIN_LENGTH) {
    const y = (y1 + y2) / 2
    if (y < clip[1] - 1 || y > clip[3] + 1) return
    const from = Math.max(Math.min(x1, x2), clip[0])
    const to = Math.min(Math.max(x1, x2), clip[2])
    if (to - from >= MIN_LENGTH) out.push({ along: 'x', at: y, from, to, ...goesOn(Math.max(x1, x2), to) })
  } else if (Math.abs(x1 - x2) <= STRAIGHT && Math.abs(y1 - y2) >= MIN_LENGTH) {
    const x = (x1 + x2) / 2
    if (x < clip[0] - 1 || x > clip[2] + 1) return
    const from = Math.max(Math.min(y1, y2), clip[1])
    const to = Math.min(Math.max(y1, y2), clip[3])
    if (to - from >= MIN_LENGTH) out.push({ along: 'y', at: x, from, to })
  }
}

/** What ends this far (points) beyond what is shown of it goes on there; the halves of borders that stand on an edge do by less. */
const BEYOND = 2

const goesOn = (end: number, shown: number): Pick<Ruling, 'cut'> => (end - shown > BEYOND ? { cut: true } : {})

/** Adds a thin box as a ruling along its long side, as it shows; false where the box is no ruling. */
export const addThinBox = (whole: Box, clip: Box, out: Ruling[]): boolean => {
  const [left, top, right, bottom] = intersect(whole, clip)
  const width = right - left
  const height = bottom - top
  if (width < 0 || height < 0) return false
  if (height <= MAX_THICKNESS && width >= Math.max(MIN_LENGTH, height)) {
    out.push({ along: 'x', at: (top + bottom) / 2, from: left, to: right, ...goesOn(whole[2], right) })
    return true
  }
  if (width <= MAX_THICKNESS && height >= Math.max(MIN_LENGTH, width)) {
    out.push({ along: 'y', at: (left + right) / 2, from: top, to: bottom })
    return true
  }
  return false
}
