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
/** So many run through the sides of one of which three are seen, since the fourth lies on a rule. */
const LAID_OVER = 4
/** So many others begin and end beside both of two lines where all are rules between the same two of a table: of a seal with a double frame two do. */
const OTHERS = 3
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
      if (!isWithin(high, unit) || !areAlike(one, other, unit)) return []
      if (along.filter(rule => areAlike(rule, one, unit) && areAlike(rule, other, unit)).length >= 2 + OTHERS) return []
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
      const lines = [one, other].map(line => toSide(line, along, across, unit)).concat(own.map(line => toSide(line, across, along, unit)))
      const isClosed = [beginOf(one), endOf(one)].every(end => own.some(side => isNear(placeOf(side), end, unit)))
      return isWhole && lieOver(lines, isClosed, unit) ? [lines.map(({ line }) => line)] : []
    }),
  )
}

/** A line of what may be a frame. */
interface Side {
  readonly line: Trace
  /** The stretches of its own way. */
  readonly beside: readonly Trace[]
  /** How many of the other way run through it. */
  readonly crossed: number
}

const toSide = (line: Trace, beside: readonly Trace[], across: readonly Trace[], unit: number): Side => ({
  line,
  beside,
  crossed: across.filter(rule => runsThrough(rule, line, unit)).length,
})

/** Whether lines that meet lie over a table. Three that no fourth closes may be what is left of broken rules that end on an upright. */
const lieOver = (sides: readonly Side[], isClosed: boolean, unit: number): boolean => {
  if (sides.some(({ crossed }) => crossed > FEW)) return false
  const all = sides.reduce((sum, { crossed }) => sum + crossed, 0)
  if (isClosed) return all > 0
  const isOwn = (side: Side) => !isInLine(side, unit) && (side.crossed > 0 || isOutermost(side, sides))
  return all >= LAID_OVER && sides.every(isOwn)
}

const isWithin = (length: number, unit: number): boolean => length >= LEAST * unit && length <= MOST * unit
const isNear = (one: number, other: number, unit: number): boolean => Math.abs(one - other) <= ENDS * unit

/** Whether two stretches begin and end beside each other. */
const areAlike = (one: Trace, other: Trace, unit: number): boolean =>
  isNear(beginOf(one), beginOf(other), unit) && isNear(endOf(one), endOf(other), unit)

/** Whether another stretch begins in line behind the end of one, or ends before its beginning, no farther than a break is wide: both are pieces of one rule. */
const goesOn = (trace: Trace, other: Trace, unit: number, most = BREAK): boolean => {
  const gaps = [beginOf(other) - endOf(trace), beginOf(trace) - endOf(other)]
  return Math.abs(placeOf(trace) - placeOf(other)) <= IN_LINE * unit && gaps.some(gap => gap > -ENDS * unit && gap <= most * unit)
}

/** Whether a line is a piece of a rule: another lies in line with it, however far away. */
const isInLine = ({ line, beside }: Side, unit: number): boolean =>
  beside.some(other => other !== line && goesOn(line, other, unit, Number.POSITIVE_INFINITY))

/** Whether a line hangs over the side of the table: all that runs beside it lies on one side of it. */
const isOutermost = ({ line, beside }: Side, frame: readonly Side[]): boolean => {
  const others = beside.filter(
    other => !frame.some(side => side.line === other) && beginOf(other) < endOf(line) && endOf(other) > beginOf(line),
  )
  return others.every(other => placeOf(other) > placeOf(line)) || others.every(other => placeOf(other) < placeOf(line))
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
