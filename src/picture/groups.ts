/** Which stretches of rules belong to one table: those that meet, one by one. */
import { disjointSets } from '../geometry/disjointSets'
import type { Trace, TracePoint } from './traces'

export interface TraceGroup {
  readonly level: readonly Trace[]
  /** Of the transposed page: along them is y. */
  readonly upright: readonly Trace[]
}

/** A stretch ends up to so many units short of the rule that it meets: the strip it ends in is seen half, and its end may be broken off. */
const SHORT = 7

/** Groups with at least two rules either way. */
export const groupsOf = (level: readonly Trace[], upright: readonly Trace[], unit: number): readonly TraceGroup[] => {
  const sets = disjointSets(level.length + upright.length)
  level.forEach((one, i) => {
    upright.forEach((other, j) => {
      if (meet(one, other, SHORT * unit)) sets.join(i, level.length + j)
    })
  })
  joinInLine(level, (i, j) => sets.join(i, j), unit)
  joinInLine(upright, (i, j) => sets.join(level.length + i, level.length + j), unit)
  const groups = new Map<number, { level: Trace[]; upright: Trace[] }>()
  const groupAt = (index: number) => {
    const root = sets.root(index)
    const group = groups.get(root) ?? { level: [], upright: [] }
    groups.set(root, group)
    return group
  }
  for (const [i, trace] of level.entries()) groupAt(i).level.push(trace)
  for (const [j, trace] of upright.entries()) groupAt(level.length + j).upright.push(trace)
  return [...groups.values()].filter(group => group.level.length > 1 && group.upright.length > 1)
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

const meet = (level: Trace, upright: Trace, reach: number): boolean => {
  const [left, right] = [level.points[0] as TracePoint, level.points.at(-1) as TracePoint]
  const [top, bottom] = [upright.points[0] as TracePoint, upright.points.at(-1) as TracePoint]
  const x = (top.y + bottom.y) / 2
  const y = nearestTo(level, x).y
  const there = nearestTo(upright, y).y
  return there >= left.x - reach && there <= right.x + reach && y >= top.x - reach && y <= bottom.x + reach
}

const nearestTo = ({ points }: Trace, x: number): TracePoint => {
  let best = points[0] as TracePoint
  for (const point of points) if (Math.abs(point.x - x) < Math.abs(best.x - x)) best = point
  return best
}
