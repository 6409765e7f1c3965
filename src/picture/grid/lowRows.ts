/**
 * Uprights of a row that stands alone, as the last one of a table does behind a page's end: it may be so low that what parts it is too short to
 * be followed from strip to strip. Writing has paper above or below it there; a rule has none.
 */
import type { Picture } from '../picture'
import { sideways } from '../raster/turned'
import { ridgesIn } from './ridges'
import type { PageTraces } from './showThrough'
import { lengthOf, middleOf, type Trace, type TracePoint } from './traces'

/** Units that such a row is high: the uprights of a higher one are followed, and print has no room in a lower one. */
const HIGH = 16
const LOW = 4
/** Units that its level rules are long at least, and by which their ends are in line: a strip that a rule fills in part is seen or not. */
const LONG = 200
const ENDS = 6
/** Stretches of one rule lie within so many units of its first, and none is shorter than this part of a whole one. */
const IN_LINE = 1.5
const PIECE = 0.1
/** Units that the edge of a rule takes. */
const EDGE = 0.6
/** So much of an upright's height is seen at least, and so many part a row, its sides among them. */
const SEEN = 0.85
const FEWEST = 3

/** What is seen of a level rule, in one stretch or several. */
interface Line {
  readonly from: number
  readonly to: number
  /** The highest and the lowest place of it. */
  readonly top: number
  readonly bottom: number
}

/** A page's stretches, with uprights of low rows that none crosses. */
export const withLowRows = (traces: PageTraces, page: Picture, unit: number): PageTraces => {
  const lines = linesOf(traces.level, unit)
  const found = lines.flatMap((above, at) => {
    const below = lines.slice(at + 1).find(line => line.top - above.bottom >= LOW * unit)
    if (!below || below.bottom - above.top > HIGH * unit || !areEven(above, below, unit)) return []
    return traces.upright.some(upright => crosses(upright, above, below)) ? [] : uprightsBetween(page, above, below, unit)
  })
  return found.length === 0 ? traces : { ...traces, upright: [...traces.upright, ...found] }
}

/** Level rules, from the top. */
const linesOf = (traces: readonly Trace[], unit: number): readonly Line[] => {
  const lines: { first: number; stretches: Trace[] }[] = []
  for (const trace of traces.toSorted((one, other) => lengthOf(other) - lengthOf(one))) {
    if (lengthOf(trace) < PIECE * LONG * unit) break
    const home = lines.find(({ first }) => Math.abs(first - middleOf(trace).y) <= IN_LINE * unit)
    if (home) home.stretches.push(trace)
    else lines.push({ first: middleOf(trace).y, stretches: [trace] })
  }
  return lines
    .map(({ stretches }) => around(stretches))
    .filter(({ from, to }) => to - from >= LONG * unit)
    .toSorted((one, other) => one.top - other.top)
}

const around = (stretches: readonly Trace[]): Line => {
  const points = stretches.flatMap(stretch => stretch.points)
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return { from: Math.min(...xs), to: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

const areEven = (one: Line, other: Line, unit: number): boolean =>
  Math.abs(one.from - other.from) <= ENDS * unit && Math.abs(one.to - other.to) <= ENDS * unit

/** Whether a stretch runs within a row. */
const crosses = ({ points }: Trace, above: Line, below: Line): boolean => {
  const [first, last] = [points[0] as TracePoint, points.at(-1) as TracePoint]
  const beside = below.bottom - above.top
  return first.x < below.top && last.x > above.bottom && first.y > above.from - beside && first.y < above.to + beside
}

const uprightsBetween = (page: Picture, above: Line, below: Line, unit: number): Trace[] => {
  const [top, bottom] = [Math.ceil(above.bottom + EDGE * unit), Math.floor(below.top - EDGE * unit)]
  const uprights = ridgesIn(sideways(page), top, bottom - top, unit).filter(
    ({ y, cover }) => cover >= SEEN && y >= above.from - ENDS * unit && y <= above.to + ENDS * unit,
  )
  return uprights.length < FEWEST
    ? []
    : uprights.map(ridge => ({ points: [top, (top + bottom) / 2, bottom].map((x): TracePoint => ({ ...ridge, x })) }))
}
