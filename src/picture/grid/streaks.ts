/** Lines that a scanner draws, not a printer: dirt on the strip of glass of a feeder runs from one end of the page to the other, through tables and what is between them. */
import type { PageTraces } from './showThrough'
import { beginOf, endOf, lengthOf, middleOf, type Trace, type TracePoint } from './traces'

/** Share of the page's length within which such a line begins and ends at the page's own ends. */
const ENDS = 0.04
/** Share of it that is seen: writing and dark heads hide the rest. */
const SEEN = 0.5
/** Units by which its pieces are in one line. */
const IN_LINE = 1.5
/** Units by which it runs beyond the outermost rules that it crosses: a frame ends there. */
const BEYOND = 6
/** Rules of a table that stand beside it at least: what takes the whole picture may be a table's. */
const OTHERS = 2

/** @param size of the page, across and down. */
export const withoutStreaks = (
  { level, upright }: PageTraces,
  size: { readonly width: number; readonly height: number },
  unit: number,
) => ({
  level: withoutOf(level, upright, size.width, unit),
  upright: withoutOf(upright, level, size.height, unit),
})

const withoutOf = (traces: readonly Trace[], crossing: readonly Trace[], length: number, unit: number): readonly Trace[] => {
  const streaks = linesOf(traces, unit).filter(line => isStreak(line, crossing, length, unit))
  if (streaks.length === 0) return traces
  const rest = traces.filter(trace => !streaks.some(line => line.includes(trace)))
  return streaks.every(line => othersBeside(line, rest, crossing) >= OTHERS) ? rest : traces
}

/** Stretches that are in one straight line. */
const linesOf = (traces: readonly Trace[], unit: number): readonly (readonly Trace[])[] => {
  const lines: Trace[][] = []
  for (const trace of traces.toSorted((one, other) => lengthOf(other) - lengthOf(one))) {
    const { x, y } = middleOf(trace)
    const home = lines.find(line => Math.abs(alongOf(line[0] as Trace, x) - y) <= IN_LINE * unit)
    if (home) home.push(trace)
    else lines.push([trace])
  }
  return lines
}

const isStreak = (line: readonly Trace[], crossing: readonly Trace[], length: number, unit: number): boolean => {
  const [from, to] = [Math.min(...line.map(beginOf)), Math.max(...line.map(endOf))]
  if (from > ENDS * length || to < (1 - ENDS) * length) return false
  if (line.reduce((sum, trace) => sum + lengthOf(trace), 0) < SEEN * length) return false
  const places = crossing.filter(rule => meets(rule, line)).map(rule => middleOf(rule).y)
  return places.length > 0 && Math.min(...places) - from >= BEYOND * unit && to - Math.max(...places) >= BEYOND * unit
}

/** Whether a rule across runs over the place where the line is. */
const meets = (rule: Trace, [longest]: readonly Trace[]): boolean => {
  const at = alongOf(longest as Trace, middleOf(rule).y)
  return beginOf(rule) <= at && at <= endOf(rule)
}

/** How many stretches beside a line meet rules that it meets. */
const othersBeside = (line: readonly Trace[], traces: readonly Trace[], crossing: readonly Trace[]): number => {
  const met = crossing.filter(rule => meets(rule, line))
  return traces.filter(trace => met.some(rule => beginOf(rule) <= middleOf(trace).y && middleOf(trace).y <= endOf(rule))).length
}

/** Where a straight line through a stretch's ends is. */
const alongOf = (trace: Trace, x: number): number => {
  const [first, last] = [trace.points[0] as TracePoint, trace.points.at(-1) as TracePoint]
  return first.y + ((x - first.x) / Math.max(1, last.x - first.x)) * (last.y - first.y)
}
