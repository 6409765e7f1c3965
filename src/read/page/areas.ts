/** Rectangles drawn at cells, though not only there: filled ones, and those that text is shown through. */
import type { Areas, Box } from '../../model/source'
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
  const value = (offset: number) => path[at + offset] as number
  const [x1, y1, x2, y2, x3, y3, x4, y4] = [value(1), value(2), value(4), value(5), value(7), value(8), value(10), value(11)]
  const acrossFirst = y1 === y2 && x2 === x3 && y3 === y4 && x4 === x1
  const uprightFirst = x1 === x2 && y2 === y3 && x3 === x4 && y4 === y1
  if (!acrossFirst && !uprightFirst) return null
  return [Math.min(x1, x3), Math.min(y1, y3), Math.max(x1, x3), Math.max(y1, y3)]
}

/** What of the rectangles found on a page can be cells; each once. */
export const cellAreas = ({ clips, fills }: Areas, width: number, height: number): Areas => {
  const most = MAX_SHARE * width * height
  const keep = (boxes: readonly Box[]) => (boxes.length > MAX_AREAS ? [] : distinct(boxes.filter(box => isCellSized(box, most))))
  return { clips: keep(clips), fills: keep(fills) }
}

const isCellSized = ([left, top, right, bottom]: Box, most: number) =>
  right - left > MIN_SIDE && bottom - top > MIN_SIDE && (right - left) * (bottom - top) <= most

/** Producers that write a cell in several pieces draw its rectangle for each. */
const distinct = (boxes: readonly Box[]): readonly Box[] => {
  const known = new Set<string>()
  return boxes.filter(box => {
    const key = box.map(Math.round).join()
    return known.size < known.add(key).size
  })
}
