/** 2D affine transforms as PDF writes them: [a b c d e f], x' = a·x + c·y + e, y' = b·x + d·y + f. */
import type { Box } from '../../model/source'

export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The transform that applies `inner` first and `outer` after it. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const apply = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

/** The transform that undoes one; null where it makes everything flat. */
export const inverse = ([a, b, c, d, e, f]: Matrix): Matrix | null => {
  const area = a * d - b * c
  if (area === 0) return null
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area]
}

/** The upright box around a transformed rectangle. */
export const applyToBox = (m: Matrix, [left, top, right, bottom]: Box): Box => {
  const [x1, y1] = apply(m, left, top)
  const [x2, y2] = apply(m, right, bottom)
  const [x3, y3] = apply(m, left, bottom)
  const [x4, y4] = apply(m, right, top)
  return [Math.min(x1, x2, x3, x4), Math.min(y1, y2, y3, y4), Math.max(x1, x2, x3, x4), Math.max(y1, y2, y3, y4)]
}

/** The box around boxes; there is at least one, and there may be more than a call takes as arguments. */
export const boxAround = (boxes: readonly Box[]): Box => {
  let [left, top, right, bottom] = boxes[0] as Box
  for (const box of boxes) {
    left = Math.min(left, box[0])
    top = Math.min(top, box[1])
    right = Math.max(right, box[2])
    bottom = Math.max(bottom, box[3])
  }
  return [left, top, right, bottom]
}

/** The part two boxes share; empty boxes come out with right < left or bottom < top. */
export const intersect = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
]

/** Of the steps of a line the smaller is no more than this part of the larger where it runs along the page or straight up or down it. */
const TILT = 0.1

/** Whether text that steps so far runs neither along the page nor straight up or down it, as that of watermarks and seals does. */
export const isAskew = (dx: number, dy: number): boolean => {
  const [across, down] = [Math.abs(dx), Math.abs(dy)]
  return Math.min(across, down) > TILT * Math.max(across, down)
}
