/** Tables whose cells are boxes of their own, or whose rules are all double: two lines at an even distance that part the same cells. */
import { median } from '../../geometry/median'
import type { TraceGroup } from './groups'
import { type Rule, rulesOf } from './rules'
import type { Trace } from './traces'

/** Units between which the distance of two lines is that part the same cells: nearer they are seen as one, and a row is higher. */
const NEAREST = 0.9
const FARTHEST = 3.5
/** Of the length of a table's stretches of either way so much has another beside it, and at the same distance, where its rules are double. */
const DOUBLED = 0.6
/** Points of a stretch beside which another is looked for: writing makes short ones. */
const LONG = 6
/** Of a stretch so much runs beside another. */
const BESIDE = 0.6
/** By how much of it distances that are even differ, and pixels that rounding makes. */
const EVEN = 0.2
const ROUNDED = 1.8

/** How far apart the two lines of every rule of a table are, in pixels; null where most rules are single lines. */
export const pitchOf = ({ level, upright }: TraceGroup, unit: number): number | null => {
  const [down, across] = [evenDistance(level, unit), evenDistance(upright, unit)]
  if (down === null || across === null || Math.abs(down - across) > allowed(Math.max(down, across))) return null
  return (down + across) / 2
}

const allowed = (distance: number): number => Math.max(ROUNDED, EVEN * distance)

interface Distance {
  readonly length: number
  /** Null where nothing runs beside the stretch. */
  readonly distance: number | null
}

const evenDistance = (traces: readonly Trace[], unit: number): number | null => {
  const places = placesOf(traces)
  const distances = traces
    .filter(({ points }) => points.length >= LONG)
    .map((trace): Distance => ({ length: trace.points.length, distance: besideOf(trace, places, unit) }))
  const usual = median(distances.flatMap(({ distance }) => distance ?? []))
  if (usual === undefined) return null
  const total = (some: readonly Distance[]) => some.reduce((sum, { length }) => sum + length, 0)
  const even = distances.filter(({ distance }) => distance !== null && Math.abs(distance - usual) <= allowed(usual))
  return total(even) >= DOUBLED * total(distances) ? usual : null
}

/** Where stretches are in every strip. */
const placesOf = (traces: readonly Trace[]): ReadonlyMap<number, readonly number[]> => {
  const places = new Map<number, number[]>()
  for (const { points } of traces)
    for (const { x, y } of points) {
      const there = places.get(x)
      if (there) there.push(y)
      else places.set(x, [y])
    }
  return places
}

/** How far from a stretch others run that are beside most of it: in pieces, too. */
const besideOf = ({ points }: Trace, places: ReadonlyMap<number, readonly number[]>, unit: number): number | null => {
  const nearest = points.flatMap(({ x, y }) => {
    const offs = (places.get(x) ?? []).map(place => Math.abs(place - y)).filter(off => off >= NEAREST * unit && off <= FARTHEST * unit)
    return offs.length > 0 ? [Math.min(...offs)] : []
  })
  return nearest.length >= BESIDE * points.length ? (median(nearest) ?? null) : null
}

/** Stretches nearer to a line than this share of the distance of two are of it. */
const SAME = 0.6

/** Rules of stretches of a table whose rules are double, from the top. @param pitch how far apart the two lines of one are, in pixels. */
export const doubleRulesOf = (traces: readonly Trace[], pitch: number, unit: number): readonly Rule[] =>
  paired(rulesOf(traces, unit, SAME * pitch), pitch)

/**
 * Rules from the top, those two in which are the lines of one made one: first those whose distance is evenest. What is left within or close
 * beside a pair is a part of it that was seen wrongly.
 */
const paired = (rules: readonly Rule[], pitch: number): readonly Rule[] => {
  const pairs: (readonly [Rule, Rule])[] = []
  const left = new Set(rules)
  for (const pair of candidates(rules, pitch)) {
    if (!pair.every(rule => left.has(rule))) continue
    for (const rule of pair) left.delete(rule)
    pairs.push(pair)
  }
  const single = [...left].filter(rule => pairs.every(([first, second]) => isApart(rule, first, second, pitch)))
  return [...single, ...pairs.map(doubled)].toSorted((one, other) => -distanceOf(one, other))
}

/** Whether a rule stands apart from both lines of another. */
const isApart = (rule: Rule, first: Rule, second: Rule, pitch: number): boolean =>
  distanceOf(rule, first) > APART * pitch || distanceOf(second, rule) > APART * pitch

/** What is nearer to a line than this share of the distance of two is no rule of its own. */
const APART = 0.7

const candidates = (rules: readonly Rule[], pitch: number): readonly (readonly [Rule, Rule])[] =>
  rules
    .flatMap((one, at) =>
      rules.slice(at + 1, at + 3).map(other => ({ pair: [one, other] as const, off: Math.abs(distanceOf(one, other) - pitch) })),
    )
    .filter(({ pair, off }) => off <= allowed(pitch) && areAlike(pair))
    .toSorted((one, other) => one.off - other.off)
    .map(({ pair }) => pair)

/** Lines of one rule are seen for about as long; beside a single rule writing is not. */
const areAlike = ([one, other]: readonly [Rule, Rule]): boolean =>
  Math.min(one.points.length, other.points.length) >= ALIKE * Math.max(one.points.length, other.points.length)
const ALIKE = 0.33

const doubled = ([first, second]: readonly [Rule, Rule]): Rule => {
  const distance = distanceOf(first, second)
  return {
    ...first,
    points: first.points.length < second.points.length ? second.points : first.points,
    from: Math.min(first.from, second.from),
    to: Math.max(first.to, second.to),
    lines: [
      { ...first, beside: distance },
      { ...second, beside: -distance },
    ],
  }
}

/** How far below the one the other runs, in the middle of both. */
const distanceOf = (one: Rule, other: Rule): number => {
  const middle = (Math.max(one.from, other.from) + Math.min(one.to, other.to)) / 2
  return other.at(middle) - one.at(middle)
}
