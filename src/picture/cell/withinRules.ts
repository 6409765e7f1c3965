import type { Box } from '../../model/place'
import type { Picture } from '../picture'
import { cut } from '../raster/cut'
import { shadeAt } from '../raster/shadeAt'
import { unitOf } from '../raster/unit'

/** Pixels inside of a cell's rules that may still be the rule's. */
const RULE = 3
/** Units from the middle of a rule within which the other line of a double one stands. */
const DOUBLE = 3
/** A row or column of pixels is a rule's where so much of it is dark: writing fills less, however near it comes. */
const MOSTLY = 0.6
/** Darker than this part of the paper's shade. */
const DARK = 0.75

/** What of a cell is inside of its rules and of their second lines. @param box between the middles of its rules, in pixels. */
export const withinRules = (page: Picture, box: Box): Box => {
  const [left, top, right, bottom] = box.map(Math.round) as [number, number, number, number]
  const own = cut(page, [left, top, right, bottom])
  if (own.width === 0 || own.height === 0) return [left, top, right, bottom]
  const reach = DOUBLE * unitOf(page)
  const level = DARK * shadeAt(own.gray, 0.7)
  const isDark = (x: number, y: number) => (own.gray[y * own.width + x] as number) < level
  const column = (x: number) => count(own.height, y => isDark(x, y)) >= MOSTLY * own.height
  const row = (y: number) => count(own.width, x => isDark(x, y)) >= MOSTLY * own.width
  return [
    left + past(own.width, reach, column),
    top + past(own.height, reach, row),
    right - past(own.width, reach, x => column(own.width - 1 - x)),
    bottom - past(own.height, reach, y => row(own.height - 1 - y)),
  ]
}

const count = (length: number, is: (at: number) => boolean): number => {
  let sum = 0
  for (let at = 0; at < length; at++) if (is(at)) sum++
  return sum
}

/** Pixels up to behind the last rule that is near the edge. */
const past = (length: number, reach: number, isRule: (at: number) => boolean): number => {
  for (let at = Math.min(reach, length >> 2) - 1; at >= RULE - 1; at--) if (isRule(at)) return at + 2
  return RULE
}
