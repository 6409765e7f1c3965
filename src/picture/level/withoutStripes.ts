/** Stripes of a ground: a picture of a screen, or of print in dots, has bands of light and dark all over, and where these stand nearly upright they look like rules. */
import { median } from '../../geometry/median'
import { lengthOf, type Trace, tracesOf } from '../grid/traces'
import type { Picture } from '../picture'
import { sideways } from '../raster/turned'

/** Shades by which stripes are darker than the paper between them at most. */
const FAINT = 25
/** They are so many times as long as the page together: rules of one way never are. */
const MANY = 30
/** So many times their depth below the paper all of them are. */
const DEEP = 2

/** A page without stripes: what is as light as they are goes white. Any other page as it is. */
export const withoutStripes = (page: Picture): Picture => {
  const white = whiteOf(tracesOf(page), page.width) ?? whiteOf(tracesOf(sideways(page)), page.height)
  return white === null ? page : { ...page, gray: page.gray.map(shade => Math.min(255, Math.round((shade * 255) / white))) }
}

/** The shade that all stripes are lighter than, null where there are none. @param length of the page that way, in pixels. */
const whiteOf = (traces: readonly Trace[], length: number): number | null => {
  const faint = traces.filter(({ points }) => (median(points.map(({ depth }) => depth)) as number) < FAINT)
  if (faint.reduce((sum, trace) => sum + lengthOf(trace), 0) < MANY * length) return null
  const points = faint.flatMap(trace => trace.points)
  return (median(points.map(({ ground }) => ground)) as number) - DEEP * (median(points.map(({ depth }) => depth)) as number)
}
