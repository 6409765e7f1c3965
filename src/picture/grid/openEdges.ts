/** Tables that a page's end cuts, or that have no rules at their sides: closed where the rules that run there end. */
import { median } from '../../geometry/median'
import type { Rule } from './rules'
import type { TracePoint } from './traces'

/** Units behind the ends of rules where what closes their table is taken to be. */
export const CLOSED = 2

/** Units by which rules have to run on beyond the last rule across them: the height of the lowest row. */
export const BEYOND = 6

/**
 * Ends of rules that are in line, in units: a strip that a rule fills in part is seen or not. A table without rules at its sides ends there,
 * also where a cell of several rows leaves few that reach it.
 */
export const IN_LINE = 6

/** Rules across `along`, with one more at either end where most of them run on beyond the last, or where some do that the last does not reach. */
export const closed = (across: readonly Rule[], along: readonly Rule[], unit: number): readonly Rule[] => {
  const [first, last] = [across[0], across.at(-1)]
  if (!first || !last) return across
  const before = added(
    along,
    ({ from }) => from,
    rule => place(first, rule) - rule.from > BEYOND * unit,
    rule => !reaches(first, rule, unit),
    unit,
    -1,
  )
  const after = added(
    along,
    ({ to }) => to,
    rule => rule.to - place(last, rule) > BEYOND * unit,
    rule => !reaches(last, rule, unit),
    unit,
    1,
  )
  return [...before, ...across, ...after]
}

/** Where a rule crosses another, along that other. */
export const place = (rule: Rule, other: Rule): number => rule.at(other.at((other.from + other.to) / 2))

/** Whether a rule runs on behind another that crosses it, at both its sides. */
const reaches = (rule: Rule, other: Rule, unit: number): boolean => {
  const at = other.at(place(rule, other))
  return rule.from < at - IN_LINE * unit && rule.to > at + IN_LINE * unit
}

const added = (
  along: readonly Rule[],
  end: (rule: Rule) => number,
  runsOn: (rule: Rule) => boolean,
  isPast: (rule: Rule) => boolean,
  unit: number,
  way: 1 | -1,
): Rule[] => {
  const running = along.filter(runsOn)
  if (running.length < 2) return []
  const places = running.map((rule): Place => [rule.at(end(rule)), end(rule)])
  const slope = slopeOf(places, unit)
  if (running.length < along.length / 2 && !(running.filter(isPast).length >= 2 && areInLine(places, slope, unit))) return []
  const points: TracePoint[] = places.map(([x, y]) => ({ x, y: y + way * CLOSED * unit, depth: 0, cover: 0, ground: 255 }))
  const offs = points.map(({ x, y }) => y - slope * x)
  const off = way === 1 ? Math.max(...offs) : Math.min(...offs)
  const [from, to] = [Math.min(...points.map(point => point.x)), Math.max(...points.map(point => point.x))]
  return [{ points, from, to, at: x => off + slope * x, depth: 0, ground: 255 }]
}

/** Where a rule ends: across the others, and along them. */
type Place = readonly [x: number, y: number]

/** By how much more a pixel the ends of rules lie: on a page that was seen from aside, where they are in line so and not without. */
const slopeOf = (places: readonly Place[], unit: number): number => {
  if (places.length < SLOPING || areInLine(places, 0, unit)) return 0
  const slopes = places.flatMap(([x, y], index) =>
    places.slice(index + 1).flatMap(other => (other[0] === x ? [] : [(other[1] - y) / (other[0] - x)])),
  )
  const slope = median(slopes) ?? 0
  return areInLine(places, slope, unit) ? slope : 0
}

/** Through two ends goes a line always. */
const SLOPING = 5

const areInLine = (places: readonly Place[], slope: number, unit: number): boolean => {
  const offs = places.map(([x, y]) => y - slope * x)
  return Math.max(...offs) - Math.min(...offs) <= IN_LINE * unit
}
