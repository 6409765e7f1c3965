/** Tables that a page's end cuts, or that have no rules at their sides: closed where the rules that run there end. */
import type { Rule } from './rules'
import type { TracePoint } from './traces'

/** Units by which rules have to run on beyond the last rule across them: the height of the lowest row. */
const BEYOND = 6

/**
 * Ends of rules that are in line, in units: a strip that a rule fills in part is seen or not. A table without rules at its sides ends there,
 * also where a cell of several rows leaves few that reach it.
 */
const IN_LINE = 6

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
const place = (rule: Rule, other: Rule): number => rule.at(other.at((other.from + other.to) / 2))

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
  if (running.length < along.length / 2 && !(running.filter(isPast).length >= 2 && areInLine(running.map(end), unit))) return []
  const points: TracePoint[] = running.map(rule => ({ x: rule.at(end(rule)), y: end(rule) + way * 2 * unit, depth: 0, cover: 0 }))
  const ends = points.map(({ y }) => y).toSorted((one, other) => one - other)
  const y = ends[way === 1 ? ends.length - 1 : 0] as number
  const [from, to] = [Math.min(...points.map(point => point.x)), Math.max(...points.map(point => point.x))]
  return [{ points, from, to, at: () => y, depth: 0 }]
}

const areInLine = (places: readonly number[], unit: number): boolean => Math.max(...places) - Math.min(...places) <= IN_LINE * unit
