/** Which stretches of rules belong to one table: those that meet, one by one. */
import { disjointSets } from '../../geometry/disjointSets'
import { mapBy } from '../../model/groupBy'
import { countLeading } from '../../model/leading'
import { beginOf, endOf, lengthOf, middleOf, type Trace, type TracePoint } from './traces'

export interface TraceGroup {
  readonly level: readonly Trace[]
  /** Of the transposed page: along them is y. */
  readonly upright: readonly Trace[]
}

/** A stretch ends up to so many units short of the rule that it meets: the strip it ends in is seen half, and its end may be broken off. */
const SHORT = 7

/** Groups with at least two level rules and one upright: tables may have none at their sides. */
export const groupsOf = (level: readonly Trace[], upright: readonly Trace[], unit: number): readonly TraceGroup[] => {
  const sets = disjointSets(level.length + upright.length)
  const [levels, uprights] = [level.map(extentOf), upright.map(extentOf)]
  level.forEach((one, i) => {
    upright.forEach((other, j) => {
      if (mayMeet(levels[i] as Extent, uprights[j] as Extent, SHORT * unit) && meet(one, other, SHORT * unit))
        sets.join(i, level.length + j)
    })
  })
  joinInLine(level, (i, j) => sets.join(i, j), unit)
  joinInLine(upright, (i, j) => sets.join(level.length + i, level.length + j), unit)
  const across = mapBy(upright, (_, j) => sets.root(level.length + j))
  const groups = [...mapBy(level, (_, i) => sets.root(i))].map(([root, own]) => ({ level: own, upright: across.get(root) ?? [] }))
  return joinOpen(
    groups.filter(group => group.level.length > 1 && group.upright.length > 0),
    unit,
  )
}

/** Units that a row is high at most which parts a table without rules at its sides: a head over all its columns. */
const ROW = 30
/** Units within which uprights above and below a row are in line, and ends of rules: a strip that a rule fills in part is seen or not. */
const IN_LINE = 3
const ENDS = 6
/** Level rules of a table that tell where its sides are: as long as this part of its longest. */
const LONG = 0.6

/** Where no rule stands at the sides, a row without an upright leaves a table in two: it goes on where its columns do. */
const joinOpen = (groups: readonly TraceGroup[], unit: number): readonly TraceGroup[] => {
  const out: TraceGroup[] = []
  for (const group of groups.toSorted((one, other) => edgesOf(one).top - edgesOf(other).top)) {
    const at = out.findIndex(above => goesOn(above, group, unit))
    const above = out[at]
    if (above) out.splice(at, 1, { level: [...above.level, ...group.level], upright: [...above.upright, ...group.upright] })
    else out.push(group)
  }
  return out
}

const goesOn = (above: TraceGroup, below: TraceGroup, unit: number): boolean => {
  const [one, other] = [edgesOf(above), edgesOf(below)]
  const near = (a: number, b: number, reach: number) => Math.abs(a - b) <= reach * unit
  const gap = other.top - one.bottom
  if (gap <= 0 || gap > ROW * unit || !near(one.left, other.left, ENDS) || !near(one.right, other.right, ENDS)) return false
  const isSide = (x: number) => near(x, one.left, ENDS) || near(x, one.right, ENDS)
  const ending = above.upright.filter(trace => endOf(trace) >= one.bottom - SHORT * unit).map(acrossOf)
  const beginning = below.upright.filter(trace => beginOf(trace) <= other.top + SHORT * unit).map(acrossOf)
  if (ending.length === 0 || beginning.length === 0 || [...ending, ...beginning].some(isSide)) return false
  const all = (some: readonly number[], others: readonly number[]) => some.every(x => others.some(place => near(x, place, IN_LINE)))
  return all(ending, beginning) || all(beginning, ending)
}

/** Where an upright stands, in its middle. */
const acrossOf = (trace: Trace): number => middleOf(trace).y

/** What the long level rules of a group take of the page. */
const edgesOf = ({
  level,
}: TraceGroup): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } => {
  const longest = Math.max(...level.map(lengthOf))
  const points = level.filter(trace => lengthOf(trace) >= LONG * longest).flatMap(trace => trace.points)
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** A rule's break, in units: what it leaves may meet no other rule. */
const BREAK = 16

/** Stretches that go on where another ends are of one table. Frames of two tables in line are too: what parts those is seen later. */
const joinInLine = (traces: readonly Trace[], join: (one: number, other: number) => void, unit: number): void => {
  traces.forEach((one, i) => {
    const end = one.points.at(-1) as TracePoint
    traces.forEach((other, j) => {
      const begin = other.points[0] as TracePoint
      if (begin.x > end.x && begin.x - end.x <= BREAK * unit && Math.abs(begin.y - end.y) <= unit) join(i, j)
    })
  })
}

/** Between which places a stretch runs, and how far it strays across: a dithered ground has thousands, of which few are near each other. */
interface Extent {
  readonly from: number
  readonly to: number
  readonly least: number
  readonly most: number
}

const extentOf = (trace: Trace): Extent => {
  const across = trace.points.map(({ y }) => y)
  return { from: beginOf(trace), to: endOf(trace), least: Math.min(...across), most: Math.max(...across) }
}

const mayMeet = (level: Extent, upright: Extent, reach: number): boolean =>
  upright.most >= level.from - reach &&
  upright.least <= level.to + reach &&
  level.most >= upright.from - reach &&
  level.least <= upright.to + reach

const meet = (level: Trace, upright: Trace, reach: number): boolean => {
  const [left, right] = [level.points[0] as TracePoint, level.points.at(-1) as TracePoint]
  const [top, bottom] = [upright.points[0] as TracePoint, upright.points.at(-1) as TracePoint]
  const x = (top.y + bottom.y) / 2
  const y = nearestTo(level, x).y
  const there = nearestTo(upright, y).y
  return there >= left.x - reach && there <= right.x + reach && y >= top.x - reach && y <= bottom.x + reach
}

/** Points stand from the left to the right. Of two as near the first. */
const nearestTo = ({ points }: Trace, x: number): TracePoint => {
  const from = firstFrom(points, x)
  const after = points[from]
  const before = points[from - 1]
  if (!before) return after as TracePoint
  if (after && after.x - x < x - before.x) return after
  return points[firstFrom(points, before.x)] as TracePoint
}

/** The index of the first point at a place or behind it; that of none, where all stand before it. */
const firstFrom = (points: readonly TracePoint[], x: number): number => countLeading(points, point => point.x < x)
