/** Rules of two tables whose frames are in line: those above a place and those below it. */
import type { TraceGroup } from './groups'
import { middleOf } from './traces'

/** @param y where they part. @returns null where all level rules have their middles on one side, as rules on a bent page may: that parts no tables. */
export const splitAt = ({ level, upright }: TraceGroup, y: number): readonly TraceGroup[] | null => {
  const cut = (belongs: (place: number) => boolean): TraceGroup => ({
    level: level.filter(trace => belongs(middleOf(trace).y)),
    upright: upright.map(({ points }) => ({ points: points.filter(({ x }) => belongs(x)) })).filter(({ points }) => points.length > 1),
  })
  const parts = [cut(place => place < y), cut(place => place >= y)]
  return parts.some(part => part.level.length === level.length) ? null : parts
}
