/**
 * Frames of seals that lie over a table: lines that meet each other at their ends, and that rules run through. A rule of a table ends on others that
 * run on, and through a table's own frame none runs.
 */
import type { PageTraces } from './showThrough'
import { beginOf, endOf, lengthOf, middleOf, type Trace } from './traces'

/** Units by which ends that meet are apart: a strip that a line fills in part is seen or not. */
const ENDS = 6
/** Units that a seal's frame is long and wide at least and at most: 8.5 cm. */
const LEAST = 12
const MOST = 170
/** A side that writing goes on in line with is longer than it is, up to so many times; a longer one is a rule of the table that the side lies on. */
const LONGER = 2
/** So many stretches run through one of its lines at most: through two uprights of a table's last rows that a piece of a rule ends on all of its level rules do. */
const FEW = 6
/** Units within which a broken rule goes on behind its end, and by which its pieces are out of line. */
const BREAK = 16
const IN_LINE = 1.5

/** A page's stretches without those of frames of seals: of four sides one may lie on a rule of the table, which stays. */
export const withoutStampFrames = ({ level, upright }: PageTraces, unit: number): PageTraces => {
  const frames = new Set([...framesOf(level, upright, unit), ...framesOf(upright, level, unit)].flat())
  const isOther = (trace: Trace) => !frames.has(trace)
  return frames.size === 0 ? { level, upright } : { level: level.filter(isOther), upright: upright.filter(isOther) }
}

/** Two stretches of one way that begin and end beside each other, and those across that stand at their ends, one of them from the one to the other. */
const framesOf = (along: readonly Trace[], across: readonly Trace[], unit: number): readonly (readonly Trace[])[] => {
  const short = along
    .filter(trace => isWithin(lengthOf(trace), unit) && !along.some(other => goesOn(trace, other, unit)))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
  return short.flatMap((one, at) =>
    short.slice(at + 1).flatMap(other => {
      const high = placeOf(other) - placeOf(one)
      if (!isWithin(high, unit) || !isNear(beginOf(one), beginOf(other), unit) || !isNear(endOf(one), endOf(other), unit)) return []
      const sides = across.filter(
        side =>
          [beginOf(one), endOf(one)].some(end => isNear(placeOf(side), end, unit)) &&
          reaches(side, one, unit) &&
          reaches(side, other, unit),
      )
      const isWhole = sides.some(
        side =>
          !across.some(piece => goesOn(side, piece, unit)) &&
          isNear(beginOf(side), placeOf(one), unit) &&
          isNear(endOf(side), placeOf(other), unit),
      )
      const own = sides.filter(side => lengthOf(side) <= LONGER * high)
      const crossed = [
        ...[one, other].map(line => across.filter(rule => runsThrough(rule, line, unit)).length),
        ...own.map(side => along.filter(rule => runsThrough(rule, side, unit)).length),
      ]
      return isWhole && crossed.some(count => count > 0) && crossed.every(count => count <= FEW) ? [[one, other, ...own]] : []
    }),
  )
}

const isWithin = (length: number, unit: number): boolean => length >= LEAST * unit && length <= MOST * unit
const isNear = (one: number, other: number, unit: number): boolean => Math.abs(one - other) <= ENDS * unit

/** Whether another stretch begins in line behind the end of one, or ends before its beginning: both are pieces of one rule. */
const goesOn = (trace: Trace, other: Trace, unit: number): boolean => {
  const gaps = [beginOf(other) - endOf(trace), beginOf(trace) - endOf(other)]
  return Math.abs(placeOf(trace) - placeOf(other)) <= IN_LINE * unit && gaps.some(gap => gap > -ENDS * unit && gap <= BREAK * unit)
}

/** Whether a stretch comes as far as one across. */
const reaches = (side: Trace, line: Trace, unit: number): boolean =>
  beginOf(side) <= placeOf(line) + ENDS * unit && endOf(side) >= placeOf(line) - ENDS * unit

/** Whether a stretch crosses one of the other way between its ends, and runs on. */
const runsThrough = (rule: Trace, line: Trace, unit: number): boolean =>
  placeOf(rule) > beginOf(line) + ENDS * unit &&
  placeOf(rule) < endOf(line) - ENDS * unit &&
  beginOf(rule) < placeOf(line) - ENDS * unit &&
  endOf(rule) > placeOf(line) + ENDS * unit

/** Where a stretch is across, in its middle. */
const placeOf = (trace: Trace): number => middleOf(trace).y
