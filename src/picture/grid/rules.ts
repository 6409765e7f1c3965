/** Rules: what belongs together of the stretches that were followed. Along a rule is x, across is y, whichever way it runs on the page. */
import { median } from '../../geometry/median'
import { once } from '../../model/once'
import { lengthOf, middleOf, type Trace, type TracePoint } from './traces'

/** One rule of a table, with all that was seen of it. */
export interface Rule {
  /** From the left; never empty. */
  readonly points: readonly TracePoint[]
  readonly from: number
  readonly to: number
  /** Where the rule is, or would be: beyond its ends it runs as the long rule next to it does. */
  readonly at: (x: number) => number
  /** By how much it is darker than the paper about it: the middle of its points. 0 of one that was added where none is printed. */
  readonly depth: number
  /** The shade about it: the middle of its points' darker sides. */
  readonly ground: number
  /** The two lines of a double rule, from the top; the rule is where the first is. */
  readonly lines?: readonly [Rule, Rule]
  /** How far off the other line of a double rule is that this is one of, in pixels: negative above it. */
  readonly beside?: number
}

/** The outermost lines of a rule: of a single one it is both. */
export const linesOf = (rule: Rule): readonly [first: Rule, last: Rule] => rule.lines ?? [rule, rule]

/** Stretches that lie nearer to one line than this are one rule, or a double one, in units: a millimetre. */
const SAME = 2

/** Share of the longest stretch that a stretch has to have to show how the page is bent. */
const LONG = 0.6

/**
 * Rules of a table's stretches, from the top. Stretches in one line are one rule, however far apart.
 * @param same pixels that those of one rule are apart at most.
 */
export const rulesOf = (traces: readonly Trace[], unit: number, same: number = SAME * unit): readonly Rule[] => {
  const sorted = traces.toSorted((one, other) => lengthOf(other) - lengthOf(one))
  const longest = sorted[0]
  if (!longest) return []
  const bend = bendOf(sorted.filter(trace => lengthOf(trace) >= LONG * lengthOf(longest)))
  let rules: Course[] = []
  for (const trace of sorted) {
    const middle = middleOf(trace)
    const home = rules.find(rule => Math.abs(rule.at(middle.x) - middle.y) <= same)
    const rule = courseOf([...(home?.points ?? []), ...beyond(trace, home)], bend)
    rules = home ? rules.map(known => (known === home ? rule : known)) : [...rules, rule]
  }
  return rules.toSorted((one, other) => one.at(longest.points[0]?.x ?? 0) - other.at(longest.points[0]?.x ?? 0)).map(ruleOf)
}

/** What of a stretch is seen where the rule is not yet: beside it is the other line of a double rule, or writing. */
const beyond = ({ points }: Trace, rule: Course | undefined): readonly TracePoint[] => {
  const known = new Set(rule?.points.map(({ x }) => x))
  return points.filter(({ x }) => !known.has(x))
}

/** By how much a rule that is at y at one place is lower at another. */
type Bend = (y: number, from: number) => (to: number) => number

/** As the long stretch does that is nearest. */
const bendOf = (long: readonly Trace[]): Bend => {
  const known = long.map(({ points }) => alongPoints(points))
  return (y, from) => {
    const nearest = known.reduce((best, at) => (Math.abs(at(from) - y) < Math.abs(best(from) - y) ? at : best))
    const there = nearest(from)
    return to => nearest(to) - there
  }
}

/** Where a rule runs, as far as its stretches are known. */
type Course = Pick<Rule, 'points' | 'at'>

const courseOf = (points: readonly TracePoint[], bend: Bend): Course => {
  const sorted = points.toSorted((one, other) => one.x - other.x)
  const [first, last] = [sorted[0] as TracePoint, sorted.at(-1) as TracePoint]
  const within = alongPoints(sorted)
  // A rule is looked at pixel by pixel, and which long stretch is nearest to its ends tells once.
  const [before, behind] = [once(() => bend(first.y, first.x)), once(() => bend(last.y, last.x))]
  const at = (x: number) => (x < first.x ? first.y + before()(x) : x > last.x ? last.y + behind()(x) : within(x))
  return { points: sorted, at }
}

const ruleOf = ({ points, at }: Course): Rule => ({
  points,
  from: (points[0] as TracePoint).x,
  to: (points.at(-1) as TracePoint).x,
  at,
  depth: median(points.map(({ depth }) => depth)) as number,
  ground: median(points.map(({ ground }) => ground)) as number,
})

/** Straight between points; level beyond them. */
const alongPoints = (points: readonly TracePoint[]) => {
  const smooth = smoothed(points)
  const [first, last] = [smooth[0] as Place, smooth.at(-1) as Place]
  /** A rule is followed pixel by pixel: the next place is between the same points as a rule. */
  let low = 0
  return (x: number): number => {
    if (x <= first.x) return first.y
    if (x >= last.x) return last.y
    if (!((smooth[low] as Place).x <= x && x < (smooth[low + 1] as Place).x)) low = lastUpTo(smooth, x)
    const one = smooth[low] as Place
    const other = smooth[low + 1] as Place
    return other.x === one.x ? one.y : one.y + ((x - one.x) / (other.x - one.x)) * (other.y - one.y)
  }
}

/** Which is the last of points from the left that is not right of a place; not the last of all. */
const lastUpTo = (points: readonly Place[], x: number): number => {
  let [low, high] = [0, points.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((points[middle] as Place).x <= x) low = middle
    else high = middle
  }
  return low
}

/** Each point set to the mean of itself and its neighbours: a rule has no teeth. */
const smoothed = (points: readonly Place[]): Place[] =>
  points.map((point, index) => {
    const before = points[index - 1]
    const behind = points[index + 1]
    return before && behind ? { x: point.x, y: (before.y + point.y + behind.y) / 3 } : point
  })

type Place = Pick<TracePoint, 'x' | 'y'>

/** In how much of its length, as far as it was followed, a rule is seen: 0 to 1. */
export const coverOf = ({ points }: Rule): number => points.reduce((sum, { cover }) => sum + cover, 0) / points.length

/** A rule that is neither dashed nor broken has no gap: what has gaps is writing, however near it comes to the rules that it stands between. */
export const isSolid = (rule: Rule): boolean => coverOf(rule) >= SOLID && breaksOf(rule) <= BREAKS * rule.points.length

/** Places where it was lost for no more than a strip. */
const breaksOf = ({ points }: Rule): number => {
  const steps = points.slice(1).map(({ x }, index) => x - (points[index] as TracePoint).x)
  const strip = Math.min(...steps)
  return steps.filter(step => step > 1.5 * strip && step < 2.5 * strip).length
}

const SOLID = 0.9
const BREAKS = 0.08
