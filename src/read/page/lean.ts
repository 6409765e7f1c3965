/** Print of a page that runs a little off level, as where a print was put in askew: the page is seen straight. */
import { median } from '../../geometry/median'
import { type Matrix, multiply } from './matrix'

/** Leaning by less (degrees), a line of print or of a table ends within half a point of where it should. */
const LEAST = 0.05
/** Farther off level (degrees) a page is no print that leans. */
const MOST = 5
/** Signs lean alike where they differ by no more than this (degrees); this share of a page's do. */
const ALIKE = 0.1
const SHARE = 0.9

/** Degrees clockwise by which a step along a line of text is off the nearer of the page's directions. */
export const offLevel = (dx: number, dy: number): number => {
  const degrees = (Math.atan2(dy, dx) * 180) / Math.PI
  return degrees - 90 * Math.round(degrees / 90)
}

/** @param leans of the signs of a page (degrees clockwise). @returns how all of its print leans; 0 where it is level, or leans in several ways. */
export const commonLean = (leans: readonly number[]): number => {
  const lean = median(leans) ?? 0
  if (Math.abs(lean) < LEAST || Math.abs(lean) > MOST) return 0
  return leans.filter(each => Math.abs(each - lean) <= ALIKE).length >= SHARE * leans.length ? lean : 0
}

/** The transform to a page so wide and high (points) that is turned back about its middle by degrees clockwise. */
export const turnBack = (viewport: Matrix, degrees: number, width: number, height: number): Matrix => {
  const radians = (-degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const [x, y] = [width / 2, height / 2]
  return multiply([cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y], viewport)
}
