/**
 * Frames of seals that lie over a table: four lines, or three where one lies on a rule of the table's, that meet each other at their ends and part
 * nothing else. A rule of a table ends on others that run on.
 */
import type { TraceGroup } from './groups'
import type { Lattice } from './lattice'
import type { Rule } from './rules'
import type { Trace } from './traces'

/** A piece that is printed for this share is seen. */
const PRINTED = 0.5
/** A seal takes so many of a table's rows at most. */
const FEW = 1 / 3

/** The stretches of a table but those of a seal's frame; null where no such frame is seen. */
export const withoutStampFrame = (group: TraceGroup, { level, upright, levelPiece, uprightPiece }: Lattice): TraceGroup | null => {
  const down = upright.map((_, column) => spanOf(level.length - 1, row => uprightPiece(row, column)))
  const along = level.map((_, row) => spanOf(upright.length - 1, column => levelPiece(row, column)))
  for (const [left, one] of down.entries())
    for (const [at, other] of down.slice(left + 1).entries()) {
      const right = left + 1 + at
      if (!one || !other || one.from !== other.from || one.to !== other.to || one.to - one.from > FEW * (level.length - 1)) continue
      const ends = [one.from, one.to].filter(row => along[row]?.from === left && along[row].to === right)
      if (ends.length > 0) return without(group, [...ends.map(row => level[row]), upright[left], upright[right]] as Rule[])
    }
  return null
}

interface Span {
  readonly from: number
  /** Behind the last piece. */
  readonly to: number
}

/** Where the pieces of a rule that are printed begin and end; null where they are none, or not all in one. */
const spanOf = (count: number, piece: (at: number) => number): Span | null => {
  const printed = Array.from({ length: count }, (_, at) => at).filter(at => piece(at) >= PRINTED)
  const [from, last] = [printed[0], printed.at(-1)]
  return from === undefined || last === undefined || last - from + 1 !== printed.length ? null : { from, to: last + 1 }
}

const without = ({ level, upright }: TraceGroup, rules: readonly Rule[]): TraceGroup => {
  const points = new Set(rules.flatMap(rule => rule.points))
  const isOther = (trace: Trace) => !trace.points.some(point => points.has(point))
  return { level: level.filter(isOther), upright: upright.filter(isOther) }
}
