/**
 * Where lines of print run on a page: pieces of ink that follow each other from left to right. Lines need not be level, nor alike, and what else
 * is on the page (a seal, a shadow, a desk) parts and joins none, as it would where a line is what has white rows above and below.
 */

import { blobsOf } from '../../geometry/blobs'
import { disjointSets } from '../../geometry/disjointSets'
import { median } from '../../geometry/median'
import { groupBy } from '../../model/groupBy'
import type { Box } from '../../model/place'
import { around } from '../cell/sortInk'
import type { Picture } from '../picture'
import { paperInk } from '../raster/paperInk'
import { unitOf } from '../raster/unit'

type Place = readonly [x: number, y: number]

/** A line of print. */
export interface PrintLine {
  /** Close around its ink. */
  readonly box: Box
  /** The middle of its height, from left to right: one place or more. */
  readonly course: readonly Place[]
  readonly height: number
}

/** @param blanked boxes that are looked at elsewhere. @param least pixels that a line is high. @returns lines from the top, those of one row from the left. */
export const findPrintLines = (page: Picture, blanked: readonly Box[], least: number): readonly PrintLine[] => {
  const unit = unitOf(page)
  const pieces = piecesOf(page, blanked, unit)
  const bars = pieces.filter(piece => isBar(piece, unit))
  const signs = pieces.filter(piece => isSign(piece, unit))
  const usual = median(signs.map(({ size }) => size).filter(size => size >= least)) ?? least
  const lines = joinedInRow(chained(signs, usual).map(lineOf))
    .filter(group => isPrint(group, least))
    .map(({ line }) => line)
  const high = LOW_LINE * (median(lines.map(({ height }) => height)) ?? 0)
  return inReadingOrder([...lines.filter(({ height }) => height >= high), ...bars.map(insideOf)])
}

/** Lines that are not so high are dashes and dust; as a part of the usual height. */
const LOW_LINE = 0.4

/** A piece of ink. */
interface Piece {
  readonly box: Box
  readonly width: number
  readonly height: number
  /** The longer side. */
  readonly size: number
  /** Pixels of ink. */
  readonly ink: number
}

/** Units that print is high at most: a title of some 40 pt. */
const HIGH = 30
/** Units within which a piece is fine, as rules are; and how many times as long as wide such a one is. */
const FINE = 2.5
const LONG = 8
/** A piece of fewer pixels is dust; one that the picture's edge cuts is no print but what the page lay on. */
const DUST = 4
/** A bar with light print on it is dark to so large a part, so many units high at least and so many times as wide as high. */
const SOLID = 0.5
const BAR = [6, 3] as const

const piecesOf = (page: Picture, blanked: readonly Box[], unit: number): readonly Piece[] => {
  const ink = paperInk(page).slice()
  for (const [left, top, right, bottom] of blanked)
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(page.height, bottom); y++)
      ink.fill(0, y * page.width + Math.max(0, Math.floor(left)), y * page.width + Math.min(page.width, Math.ceil(right)))
  return blobsOf(ink, page.width).flatMap(({ box, pixels }) => {
    const [width, height] = [box[2] - box[0], box[3] - box[1]]
    const isCut = box[0] === 0 || box[1] === 0 || box[2] === page.width || box[3] === page.height
    if (pixels.length < DUST || height > HIGH * unit || isCut) return []
    return [{ box, width, height, size: Math.max(width, height), ink: pixels.length }]
  })
}

const isBar = ({ width, height, ink }: Piece, unit: number): boolean =>
  height >= BAR[0] * unit && width >= BAR[1] * height && ink >= SOLID * width * height

/** Of a bar that is not quite level what is dark all along it: white at its edge would pass for light print. */
const EDGE = 0.1

const insideOf = ({ box: [left, top, right, bottom], width, height, ink }: Piece): PrintLine => {
  const edge = Math.ceil(Math.min(EDGE * height, height - ink / width))
  return levelLine([left + edge, top + edge, right - edge, bottom - edge])
}

const isSign = (piece: Piece, unit: number): boolean => {
  const { width, height } = piece
  const isRule = Math.min(width, height) <= FINE * unit && Math.max(width, height) > LONG * Math.max(FINE * unit, Math.min(width, height))
  return !isRule && !isBar(piece, unit)
}

/** White between signs of a line, as a part of the larger one's size: titles are letter-spaced. */
const REACH = 1.6
/** Of the lower sign so much is beside the other. */
const BESIDE = 0.5
/** A sign so many times as large as usual has others like it (as a part of its size) beside it, or is a stain. */
const LARGE = 2.2
const LIKE = 0.5

/** Signs that follow each other. */
const chained = (signs: readonly Piece[], usual: number): readonly (readonly Piece[])[] => {
  const sorted = signs.toSorted((one, other) => one.box[0] - other.box[0])
  const sets = disjointSets(sorted.length)
  // A noisy page has more pieces than a call takes arguments.
  const furthest = REACH * sorted.reduce((most, { size }) => Math.max(most, size), usual)
  for (const [i, one] of sorted.entries())
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j] as Piece
      const gap = other.box[0] - one.box[2]
      if (gap > furthest) break
      if (gap <= REACH * Math.max(one.size, other.size) && areBeside(one, other) && areAlike(one, other, usual)) sets.join(i, j)
    }
  return groupBy(sorted, (_, index) => sets.root(index))
}

const areBeside = (one: Piece, other: Piece): boolean => {
  const shared = Math.min(one.box[3], other.box[3]) - Math.max(one.box[1], other.box[1])
  return shared >= BESIDE * Math.min(one.height, other.height)
}

const areAlike = (one: Piece, other: Piece, usual: number): boolean => {
  const larger = Math.max(one.height, other.height)
  return larger <= LARGE * usual || Math.min(one.size, other.size) >= LIKE * larger
}

interface Group {
  readonly pieces: readonly Piece[]
  readonly line: PrintLine
}

/** Of a line's signs as many are higher than these that it is worth to ask where their middle is. */
const TALL = 0.6
/** A line's course is looked at in stretches of so many heights. */
const STRETCH = 6
/** Of fewer signs the middle says little. */
const TELLING = 3
/** What is further off the course, in heights, is beside the line. */
const OFF = 0.9

const lineOf = (pieces: readonly Piece[]): Group => {
  const heights = pieces.map(({ height }) => height).sort((one, other) => one - other)
  const tallest = heights[Math.ceil(0.9 * (heights.length - 1))] as number
  const middles = middlesOf(pieces, tallest)
  const bounds = around(pieces)
  if (middles.length === 0) return { pieces, line: levelLine(bounds) }
  let [above, below] = [Infinity, -Infinity]
  for (const { box } of pieces) {
    const y = middleAt(middles, (box[0] + box[2]) / 2)
    if (box[1] - y < -OFF * tallest || box[3] - y > OFF * tallest) continue
    above = Math.min(above, box[1] - y)
    below = Math.max(below, box[3] - y)
  }
  const course = middles.map(([x, y]): Place => [x, y + (above + below) / 2])
  const ys = course.map(([, y]) => y)
  const half = (below - above) / 2
  return {
    pieces,
    line: { box: [bounds[0], Math.min(...ys) - half, bounds[2], Math.max(...ys) + half], course, height: below - above },
  }
}

/** Where the tall signs' middle is, stretch by stretch; none where no stretch has enough of them. */
const middlesOf = (pieces: readonly Piece[], tallest: number): readonly Place[] => {
  const tall = pieces.filter(({ height }) => height >= TALL * tallest && height <= tallest / TALL)
  return groupBy(tall, piece => Math.floor(middleX(piece) / (STRETCH * tallest)))
    .filter(inside => inside.length >= TELLING)
    .map((inside): Place => [median(inside.map(middleX)) as number, median(inside.map(({ box }) => (box[1] + box[3]) / 2)) as number])
    .sort(([one], [other]) => one - other)
}

const middleX = ({ box }: Piece): number => (box[0] + box[2]) / 2

/** Where a line's middle is at a place: as on the straight way between the nearest two of its course. */
export const middleAt = (course: PrintLine['course'], x: number): number => {
  const next = course.findIndex(([at]) => at >= x)
  const [first, last] = [course[0] ?? [0, 0], course.at(-1) ?? [0, 0]]
  if (next === 0) return first[1]
  if (next < 0) return last[1]
  const [[left, top], [right, bottom]] = [course[next - 1] as Place, course[next] as Place]
  return top + ((bottom - top) * (x - left)) / (right - left)
}

/** A line whose course is level. @param box close around its ink. */
export const levelLine = (box: Box): PrintLine => ({
  box,
  course: [[(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]],
  height: box[3] - box[1],
})

/** Between parts of one line, in heights: white, and by how much their middles differ at most; of a low part, as a dash above another is, both are others. */
const WITHIN = 3
const STEP = 0.35
const LOW = 0.5
const WITHIN_LOW = 2.5
const STEP_LOW = 0.6

/** Halves of a character above each other are together as high as a line is, but for so much. */
const WHOLE = 1.2

/** Parts of a line that no sign joins: words far apart, and what stands above or below in a character. */
const joinedInRow = (groups: readonly Group[]): readonly Group[] => {
  const usual = median(groups.filter(({ pieces }) => pieces.length >= TELLING).map(({ line }) => line.height)) ?? 0
  const sets = disjointSets(groups.length)
  for (const [i, one] of groups.entries())
    for (let j = i + 1; j < groups.length; j++) if (areOfOneRow(one.line, (groups[j] as Group).line, usual)) sets.join(i, j)
  return groupBy(groups, (_, index) => sets.root(index)).map(parts =>
    parts.length === 1 ? (parts[0] as Group) : lineOf(parts.flatMap(({ pieces }) => pieces)),
  )
}

const areOfOneRow = (one: PrintLine, other: PrintLine, usual: number): boolean => {
  const [low, high] = one.height < other.height ? [one, other] : [other, one]
  const gap = Math.max(one.box[0], other.box[0]) - Math.min(one.box[2], other.box[2])
  const x = (Math.max(one.box[0], other.box[0]) + Math.min(one.box[2], other.box[2])) / 2
  const step = Math.abs(middleAt(one.course, x) - middleAt(other.course, x))
  if (low.height < LOW * high.height) return gap <= WITHIN_LOW * high.height && step <= STEP_LOW * high.height
  if (gap <= 0) return step + (low.height + high.height) / 2 <= WHOLE * usual
  return gap <= WITHIN * high.height && step <= STEP * high.height
}

/** Of a square as high as the line so much is ink. */
const PRINT = 0.04

const isPrint = ({ pieces, line }: Group, least: number): boolean =>
  line.height >= least && line.box[2] - line.box[0] >= least && pieces.reduce((sum, { ink }) => sum + ink, 0) >= PRINT * line.height ** 2

/** Of lines whose middles differ by less, in heights, the left one comes first. */
const ROW = 0.5

const inReadingOrder = (lines: readonly PrintLine[]): readonly PrintLine[] => {
  const sorted = lines.toSorted((one, other) => one.box[1] - other.box[1])
  const rows: PrintLine[][] = []
  for (const line of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    const isSame = first && Math.abs((first.course[0]?.[1] ?? 0) - (line.course[0]?.[1] ?? 0)) < ROW * Math.min(first.height, line.height)
    if (row && isSame) row.push(line)
    else rows.push([line])
  }
  return rows.flatMap(row => row.toSorted((one, other) => one.box[0] - other.box[0]))
}
