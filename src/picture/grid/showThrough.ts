/** Rules of a page's other side: through thin paper they show, fainter than the page's own and wherever they happen to stand. */
import { median } from '../../geometry/median'
import type { Box } from '../../model/place'
import type { Trace, TracePoint } from './traces'

/** Stretches of both ways: upright ones are those of the transposed page. */
export interface PageTraces {
  readonly level: readonly Trace[]
  readonly upright: readonly Trace[]
}

/** What parts stretches by how dark they are. */
export interface Sides {
  /** As dark as most of the page's rules. */
  readonly front: PageTraces
  /** Much fainter ones, long enough to be rules. */
  readonly faint: PageTraces
}

/** As dark as this share of a page's rules, from the faintest, is what is usual: a thick frame is darker. */
const USUAL = 0.75
/** Fainter than this share of the usual depth is what shows through. */
const FAINT = 0.35
/** What is darker than this share of the usual ground is a head's: a rule has little depth on it, and none shows through it. */
const DARK = 0.6
/** Strips that a stretch takes at least to be a rule that sticks out: strokes of a seal are shorter. */
const LONG = 12
/** Units by which a rule runs beyond a table that it is none of. */
const OUT = 4

/** Parts a page's stretches, the faint parts of dark ones left out; null where no long one is faint. */
export const sidesOf = ({ level, upright }: PageTraces): Sides | null => {
  const points = [...level, ...upright].flatMap(trace => trace.points)
  const depths = points.map(({ depth }) => depth).sort((one, other) => one - other)
  const least = FAINT * (depths[Math.floor(depths.length * USUAL)] ?? 0)
  const dark = DARK * (median(points.map(({ ground }) => ground)) ?? 0)
  const isFaint = ({ depth, ground }: TracePoint) => depth < least && ground >= dark
  const darkOf = (traces: readonly Trace[]) =>
    traces.map(trace => ({ points: trace.points.filter(point => !isFaint(point)) })).filter(trace => trace.points.length > 1)
  const faintOf = (traces: readonly Trace[]) =>
    traces.filter(trace => trace.points.length >= LONG && 2 * trace.points.filter(isFaint).length > trace.points.length)
  const faint = { level: faintOf(level), upright: faintOf(upright) }
  if (faint.level.length + faint.upright.length === 0) return null
  return { front: { level: darkOf(without(level, faint.level)), upright: darkOf(without(upright, faint.upright)) }, faint }
}

/** Whether faint rules run where no table of the front is: thin rules of a table end within it. @param tables boxes of the front's tables. */
export const showsThrough = ({ faint }: Sides, tables: readonly Box[], unit: number): boolean => {
  if (tables.length === 0) return false
  const isOut = (x: number, y: number) =>
    tables.every(
      ([left, top, right, bottom]) => x < left - OUT * unit || x > right + OUT * unit || y < top - OUT * unit || y > bottom + OUT * unit,
    )
  const out = [
    ...faint.level.filter(({ points }) => points.some(({ x, y }) => isOut(x, y))),
    ...faint.upright.filter(({ points }) => points.some(({ x, y }) => isOut(y, x))),
  ]
  return out.length >= 2
}

const without = (traces: readonly Trace[], some: readonly Trace[]): readonly Trace[] => traces.filter(trace => !some.includes(trace))
