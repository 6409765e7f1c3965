/** Ink of rules taken off print: figures touch frames, and a threshold leaves pieces of boxes. */
import { type Blob, blobsOf } from '../../geometry/blobs'
import type { Box } from '../../model/place'
import { runsOf } from '../raster/runsOf'

export interface Parting {
  readonly print: readonly Blob[]
  /** What stands as thin in the line of a rule as what is left of one: a 1 may. */
  readonly rests: readonly Blob[]
}

/**
 * @param ink of a page, in pieces. @param width of the page. @param high pixels that a character is high.
 * @returns what is left where straight lines longer than strokes and as thin are taken away, and what may be left of these.
 */
export const withoutRules = (ink: readonly Blob[], width: number, high: number): Parting => {
  const [long, thick] = [STROKE * high, THIN * high]
  const parted = ink.map(blob => partedFrom(blob, width, long, thick))
  const rules = parted.flatMap(each => each.rules)
  const uprights = rules.filter(([left, top, right, bottom]) => bottom - top > right - left)
  const levels = rules.filter(rule => !uprights.includes(rule)).map(across)
  const isRest = ({ box }: Blob) => goesOn(box, uprights, thick, high) || goesOn(across(box), levels, thick, high)
  const left = parted.flatMap(each => each.rest)
  const rests = new Set(left.filter(isRest))
  return { print: left.filter(blob => !rests.has(blob)), rests: [...rests] }
}

/** Characters that a straight line is long which is no stroke of one, and that it is thick at most. */
const STROKE = 1.6
const THIN = 1 / 3
/** Characters from the end of a rule within which it goes on. */
const NEAR = 0.5
/** Pixels that a broken rule's pieces stand out of its line. */
const OFF = 2

const across = ([left, top, right, bottom]: Box): Box => [top, left, bottom, right]

/** Whether a piece is as thin as an upright rule and stands in the line of one, at its end or between two: no print stands on a rule. */
const goesOn = ([left, top, right, bottom]: Box, uprights: readonly Box[], thick: number, high: number): boolean => {
  if (right - left > thick) return false
  const inLine = uprights.filter(rule => left >= rule[0] - OFF && right <= rule[2] + OFF)
  const [before, behind] = [inLine.filter(rule => rule[3] <= bottom), inLine.filter(rule => rule[1] >= top)]
  const isNear = (gap: number) => gap <= NEAR * high
  return (
    (before.length > 0 && behind.length > 0) || before.some(rule => isNear(top - rule[3])) || behind.some(rule => isNear(rule[1] - bottom))
  )
}

interface Parted {
  readonly rest: readonly Blob[]
  readonly rules: readonly Box[]
}

const partedFrom = (blob: Blob, width: number, long: number, thick: number): Parted => {
  const [left, top, right, bottom] = blob.box
  const across = right - left
  if (Math.max(across, bottom - top) < long) return { rest: [blob], rules: [] }
  const mask = new Uint8Array(across * (bottom - top))
  for (const at of blob.pixels) mask[(Math.floor(at / width) - top) * across + (at % width) - left] = 1
  const ruled = [ruledIn(mask, across, bottom - top, 1, across, long, thick), ruledIn(mask, bottom - top, across, across, 1, long, thick)]
  if (ruled.every(places => places.length === 0)) return { rest: [blob], rules: [] }
  const onPage = ([l, t, r, b]: Box): Box => [l + left, t + top, r + left, b + top]
  const rules = ruled.flatMap(places => {
    const line = new Uint8Array(mask.length)
    for (const at of places) line[at] = 1
    return blobsOf(line, across).map(({ box }) => onPage(box))
  })
  for (const places of ruled) for (const at of places) mask[at] = 0
  const rest = blobsOf(mask, across).map(({ box, pixels }) => ({
    box: onPage(box),
    pixels: pixels.map(at => (Math.floor(at / across) + top) * width + (at % across) + left),
  }))
  return { rest, rules }
}

/** Places of thin lines that run one way. @param step from one place of a line to the next. @param next from one line to the next. */
const ruledIn = (
  mask: Uint8Array,
  count: number,
  lines: number,
  step: number,
  next: number,
  long: number,
  thick: number,
): readonly number[] => {
  const isLong = new Uint8Array(mask.length)
  for (let line = 0; line < lines; line++)
    for (const [from, to] of runsAlong(mask, line * next, count, step))
      if (to - from >= long) for (let along = from; along < to; along++) isLong[line * next + along * step] = 1
  const ruled: number[] = []
  if (!isLong.includes(1)) return ruled
  for (let along = 0; along < count; along++)
    for (const [from, to] of runsAlong(mask, along * step, lines, next)) {
      if (to - from > thick) continue
      const places = Array.from({ length: to - from }, (_, at) => along * step + (from + at) * next)
      if (places.some(at => isLong[at])) ruled.push(...places)
    }
  return ruled
}

/** Runs of ink from a place, so many places on at most: each from its first to behind its last. */
const runsAlong = (mask: Uint8Array, start: number, count: number, step: number): readonly (readonly [number, number])[] => {
  const line = new Uint8Array(count)
  for (let at = 0; at < count; at++) line[at] = mask[start + at * step] as number
  return runsOf(line, 1)
}
