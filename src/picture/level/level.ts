import { type Trace, type TracePoint, tracesOf } from '../grid/traces'
import type { Levelled, Picture } from '../picture'
import { rotated } from '../raster/rotated'
import { sideways, turned } from '../raster/turned'
import { withFullContrast } from './fullContrast'
import { withoutGlassStreaks } from './glassStreaks'
import { withDarkPrint } from './lightOnDark'
import { skewOfPrint } from './skewOfPrint'
import { withoutDots } from './withoutDots'
import { withoutStripes } from './withoutStripes'
import { writtenAcross } from './writtenAcross'

/** A page less askew than this keeps its pixels: moving them blurs more than it mends. Degrees. */
const LEVEL = 0.12

/** Degrees that are mended; a page further askew has been photographed, not scanned. */
const MOST = 6

/** A table's rules are longer together than so many times the page's width. */
const FEW = 2

/**
 * Straightens a page that stands askew by up to five degrees, or on its side: by its rules, where it has none by its lines of print.
 * @param alive is called between what takes long.
 */
export const level = (scan: Picture, alive: () => void = () => {}): Levelled => {
  const shaded = withFullContrast(withDarkPrint(withoutDots(scan)))
  alive()
  const even = withoutStripes(shaded)
  const whitened = even === shaded ? {} : { whitened: true as const }
  // A streak lies along the glass, not along the page.
  const page = withoutGlassStreaks(even)
  alive()
  const turn = writtenAcross(page) ? 0 : 90
  const upright = turned(page, turn)
  alive()
  const degrees = skewOf(upright)
  alive()
  if (Math.abs(degrees) < LEVEL) return { picture: upright, degrees: 0, turn, ...whitened }
  return { picture: rotated(upright, -degrees), degrees, turn, ...whitened }
}

/** By how much a page's rules fall to the right, in degrees: as most of their length does, level and upright ones together. */
const skewOf = (picture: Picture): number => {
  const level = tracesOf(picture).map(slopeOf)
  const upright = tracesOf(sideways(picture))
    .map(slopeOf)
    .map(({ slope, length }) => ({ slope: -slope, length }))
  const rules = [...level, ...upright].filter(({ length }) => length > picture.width / 12)
  // Without a table what looks like a rule is writing that happens to lie in line.
  if (rules.reduce((sum, { length }) => sum + length, 0) < FEW * picture.width) return skewOfPrint(picture)
  const slope = middleSlope(rules)
  const degrees = (Math.atan(slope) * 180) / Math.PI
  return Math.abs(degrees) > MOST ? 0 : degrees
}

interface Slope {
  readonly slope: number
  readonly length: number
}

const slopeOf = ({ points }: Trace): Slope => {
  const [first, last] = [points[0] as TracePoint, points.at(-1) as TracePoint]
  return { slope: (last.y - first.y) / (last.x - first.x), length: last.x - first.x }
}

const middleSlope = (slopes: readonly Slope[]): number => {
  const sorted = slopes.toSorted((one, other) => one.slope - other.slope)
  let left = sorted.reduce((sum, { length }) => sum + length, 0) / 2
  for (const { slope, length } of sorted) {
    left -= length
    if (left <= 0) return slope
  }
  return 0
}
