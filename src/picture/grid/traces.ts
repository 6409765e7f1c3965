/** Rules followed from strip to strip. */
import { median } from '../../geometry/median'
import { oncePer } from '../../model/once'
import type { Picture } from '../picture'
import { unitOf } from '../raster/unit'
import { type Ridge, ridgesOf } from './ridges'

/** A stretch of a level rule: a place in each strip where it was seen, from the left. */
export interface Trace {
  readonly points: readonly TracePoint[]
}

export interface TracePoint {
  readonly x: number
  readonly y: number
  readonly depth: number
  /** In how much of its strip the rule is seen: 0 to 1. */
  readonly cover: number
  /** The shade of its darker side. */
  readonly ground: number
}

/** Where a stretch begins and ends along its rule. */
export const beginOf = ({ points }: Trace): number => (points[0] as TracePoint).x
export const endOf = ({ points }: Trace): number => (points.at(-1) as TracePoint).x
export const lengthOf = (trace: Trace): number => endOf(trace) - beginOf(trace)
export const middleOf = ({ points }: Trace): TracePoint => points[points.length >> 1] as TracePoint

/** Strips that a rule may be unseen in and still be one stretch. Two tables with a line of text between them have frames in line. */
const GAP = 1

/** Strips that make a rule: writing is dark at one height for a sign or two. */
const POINTS = 3

/** A stretch of so many strips is a rule even if it is dashed or broken; a shorter one has to be seen without a break, or it may be writing. */
const LONG = 6

interface Open {
  readonly points: TracePoint[]
  slope: number
}

/**
 * All stretches of level rules of a page. Of upright rules: those of the transposed page.
 * Followed once: a page that stands level is looked at for its skew and for its tables.
 */
export const tracesOf = oncePer((picture: Picture): readonly Trace[] => tracesSeen(picture, { gap: GAP, least: DASHED, short: WHOLE }))

/** What makes a stretch. */
export interface Wanted {
  /** Strips that it may be unseen in. */
  readonly gap: number
  /** The share of a long stretch that has to be seen, */
  readonly least: number
  /** and of a short one. */
  readonly short: number
}

export const tracesSeen = (picture: Picture, wanted: Wanted): readonly Trace[] => {
  const { width, strips } = ridgesOf(picture)
  const reach = unitOf(picture) * 0.4 + 0.4
  const done: Open[] = []
  let open: Open[] = []
  strips.forEach((ridges, strip) => {
    const x = (strip + 0.5) * width
    const [near, lost] = parted(open, ({ points }) => x - (points.at(-1) as TracePoint).x <= (wanted.gap + 1) * width)
    done.push(...lost)
    open = [...near, ...followed(near, ridges, x, width, reach)]
  })
  return [...done, ...open]
    .map(({ points }) => ({ points: withoutDots(points) }))
    .filter(({ points }) => points.length >= POINTS && isRule(points, width, wanted))
}

/** Fainter than this share of a stretch's usual depth is no end of it: a dot or two behind it, as a fax has everywhere. */
const DOTS = 0.1

const withoutDots = (points: readonly TracePoint[]): readonly TracePoint[] => {
  const least = DOTS * (median(points.map(({ depth }) => depth)) ?? 0)
  const isRule = ({ depth }: TracePoint) => depth >= least
  return points.slice(points.findIndex(isRule), points.findLastIndex(isRule) + 1)
}

/** Ridges are given to the open traces they go on; @returns new traces for those that go on none. */
const followed = (open: readonly Open[], ridges: readonly Ridge[], x: number, width: number, reach: number): Open[] => {
  const pairs = open.flatMap(trace => {
    const y = expected(trace, x)
    const most = reach * Math.sqrt((x - (trace.points.at(-1) as TracePoint).x) / width) + steepness(trace)
    const near = ridges.filter(ridge => Math.abs(ridge.y - y) <= most)
    return near.map(ridge => ({ trace, ridge, off: Math.abs(ridge.y - y) }))
  })
  pairs.sort((one, other) => one.off - other.off || other.trace.points.length - one.trace.points.length)
  const taken = new Set<Open | Ridge>()
  for (const { trace, ridge } of pairs) {
    if (taken.has(trace) || taken.has(ridge)) continue
    taken.add(trace).add(ridge)
    goOn(trace, { ...ridge, x })
  }
  return ridges.filter(ridge => !taken.has(ridge)).map(ridge => ({ points: [{ ...ridge, x }], slope: 0 }))
}

const expected = ({ points, slope }: Open, x: number): number =>
  (points.at(-1) as TracePoint).y + slope * (x - (points.at(-1) as TracePoint).x)

/** A page may stand askew by five degrees: of a trace that has just begun nothing is known. Pixels a strip. */
const steepness = ({ points }: Open): number => (points.length < 3 ? 1 : 0)

const goOn = (trace: Open, point: TracePoint): void => {
  trace.points.push(point)
  const from = trace.points[Math.max(0, trace.points.length - 12)] as TracePoint
  trace.slope = trace.points.length < 3 ? 0 : (point.y - from.y) / (point.x - from.x)
}

/**
 * How much of its length is seen tells a rule from writing that happens to lie in line, and that it is as dark in one strip as in the next.
 * The strips that it begins and ends in it fills in part.
 */
const isRule = (points: readonly TracePoint[], width: number, { least, short }: Wanted): boolean => {
  const spanned = 1 + Math.round(((points.at(-1) as TracePoint).x - (points[0] as TracePoint).x) / width)
  const inner = points.length > POINTS ? points.slice(1, -1) : points
  const seen = inner.reduce((sum, { cover }) => sum + cover, 0) / (spanned - points.length + inner.length)
  if (spanned >= FAR && points.length >= MOSTLY * spanned) return seen >= Math.min(DOTTED, least)
  if (spanned >= LONG) return seen >= least
  const depths = inner.map(({ depth }) => depth)
  return seen >= short && Math.min(...depths) >= EVEN * Math.max(...depths)
}

/** Shares of a stretch that have to be seen: of one that may be dashed, and of one too short to tell dashes from signs. */
const DASHED = 0.42
/** Of dots that a threshold made smaller less is seen, but all along: in nearly all strips of so many. Print is in line for a line of it at most. */
const DOTTED = 0.34
const FAR = 24
const MOSTLY = 0.85
const WHOLE = 0.8
/** The faintest strip of a short stretch against its darkest. */
const EVEN = 0.4

const parted = <T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] => [
  items.filter(belongs),
  items.filter(item => !belongs(item)),
]
