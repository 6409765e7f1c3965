/** Rectangles drawn at cells, though not only there: filled ones, and those that text is shown through. */
import { countLeading } from '../../model/leading'
import type { Areas, Box, Ruling } from '../../model/source'
import { applyToBox, intersect, type Matrix } from './matrix'

/** Thinner shapes (points) are rulings. */
const MIN_SIDE = 3
/** No cell takes more than this part of a page. */
const MAX_SHARE = 0.4
/** More rectangles on a page than this are a drawing. */
const MAX_AREAS = 4000

/** Length of the path data of a rectangle, as pdf.js writes it: a move, three lines and a close; some producers draw the fourth line too. */
const RECTANGLE = 13
const FOUR_LINES = 16
const [MOVE, LINE, CLOSE] = [0, 1, 4]

/**
 * Adds the rectangles of one filled path.
 * @param path pdf.js's flat path data; shapes other than rectangles along the axes are left out.
 * @param clip what shows of them, in page points.
 */
export const pathToFills = (path: ArrayLike<number>, matrix: Matrix, clip: Box, out: Box[]): void => {
  for (let at = 0; at + RECTANGLE <= path.length && out.length <= MAX_AREAS; ) {
    const long = path[at + RECTANGLE - 1] === LINE
    const length = long ? FOUR_LINES : RECTANGLE
    const box = rectangleAt(path, at, length)
    if (!box) return
    const shown = intersect(applyToBox(matrix, box), clip)
    if (shown[2] - shown[0] > MIN_SIDE && shown[3] - shown[1] > MIN_SIDE) out.push(shown)
    at += length
  }
}

const rectangleAt = (path: ArrayLike<number>, at: number, length: number): Box | null => {
  if (path[at] !== MOVE || path[at + 3] !== LINE || path[at + 6] !== LINE || path[at + 9] !== LINE) return null
  if (path[at + length - 1] !== CLOSE) return null
  const x1 = path[at + 1] as number
  const y1 = path[at + 2] as number
  const x3 = path[at + 7] as number
  const y3 = path[at + 8] as number
  const acrossFirst = path[at + 5] === y1 && path[at + 4] === x3 && path[at + 11] === y3 && path[at + 10] === x1
  const uprightFirst = path[at + 4] === x1 && path[at + 5] === y3 && path[at + 10] === x3 && path[at + 11] === y1
  if (!acrossFirst && !uprightFirst) return null
  return [Math.min(x1, x3), Math.min(y1, y3), Math.max(x1, x3), Math.max(y1, y3)]
}

/** What of the rectangles found on a page can be cells; each once. */
export const cellAreas = ({ clips, fills }: Areas, width: number, height: number): Areas => {
  const most = largestCell(width, height)
  const keep = (boxes: readonly Box[]) => (boxes.length > MAX_AREAS ? [] : distinct(boxes.filter(box => isCellSized(box, most))))
  return { clips: keep(clips), fills: keep(fills) }
}

/** The largest area that a cell may take of a page. Square points. */
export const largestCell = (width: number, height: number): number => MAX_SHARE * width * height

export const isCellSized = ([left, top, right, bottom]: Box, most: number) =>
  right - left > MIN_SIDE && bottom - top > MIN_SIDE && (right - left) * (bottom - top) <= most

/** Narrower rectangles (points) are of single characters. */
const MIN_COLUMN = 15
/** Rectangles side by side overlap or stand apart by at most this (points). */
const BESIDE = [-1, 3] as const
/** More rectangles than this are no table's. */
const MAX_BESIDE = 1000

/** The upright borders between rectangles side by side, of clips where there are any: words on either side are of two cells, however close they stand. */
export const bordersBetween = ({ clips, fills }: Areas): Ruling[] => between(clips.length > 1 ? clips : fills)

const between = (boxes: readonly Box[]): Ruling[] => {
  const wide = boxes.filter(box => box[2] - box[0] >= MIN_COLUMN).sort((one, other) => one[0] - other[0])
  const from = (x: number) => countLeading(wide, box => box[0] < x)
  if (wide.length > MAX_BESIDE) return []
  const borders: Ruling[] = []
  for (const left of wide)
    for (let at = from(left[2] + BESIDE[0]); at < wide.length; at++) {
      const right = wide[at] as Box
      if (right[0] > left[2] + BESIDE[1]) break
      const top = Math.max(left[1], right[1])
      const bottom = Math.min(left[3], right[3])
      if (bottom - top > MIN_SIDE) borders.push({ along: 'y', at: (left[2] + right[0]) / 2, from: top, to: bottom })
    }
  return borders
}

/** Producers that write a cell in several pieces draw its rectangle for each. */
const distinct = (boxes: readonly Box[]): readonly Box[] => {
  const known = new Set<string>()
  return boxes.filter(box => {
    const key = box.map(Math.round).join()
    return known.size < known.add(key).size
  })
}
