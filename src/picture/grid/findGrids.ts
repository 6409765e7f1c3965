import { median } from '../../geometry/median'
import { oncePer } from '../../model/once'
import type { Box } from '../../model/place'
import { cleanCell } from '../cell/cleanCell'
import type { Picture, PictureGrid } from '../picture'
import { sideways } from '../raster/turned'
import { unitOf } from '../raster/unit'
import { addsUprights } from './addsUprights'
import { onlyDashes } from './dashes'
import { withFewerRules } from './fewerRules'
import { closedAtFoot } from './foot'
import { groupsOf, type TraceGroup } from './groups'
import { type Lattice, latticeOf } from './lattice'
import type { LatticeCells } from './latticeCells'
import { lightRules } from './lightRules'
import { withLowRows } from './lowRows'
import { closed } from './openEdges'
import { coverOf, isSolid, linesOf, type Rule, rulesOf } from './rules'
import { type PageTraces, showsThrough, sidesOf } from './showThrough'
import { splitAt } from './splitAt'
import { withoutStampFrames } from './stampFrames'
import { withoutStreaks } from './streaks'
import { withoutStrokes } from './strokes'
import { throughWriting } from './throughWriting'
import { type Trace, tracesOf, tracesSeen } from './traces'
import { doubleRulesOf, pitchOf } from './twins'

/**
 * The ruled tables of a levelled page, from the top. One whose cells can't be told soundly comes with its doubt and without cells.
 * Looked for once a page: they tell which way up it stands too, before it is read.
 */
export const findGrids = oncePer((page: Picture): readonly PictureGrid[] => {
  const grids = gridsIn(page)
  if (grids.length === 0) return lightGrids(page)
  if (grids.every(({ doubt, isDashed }) => doubt === null && !isDashed)) return grids
  const dashed = gridsIn(withTraces(onlyDashes(page)), page).filter(({ doubt }) => doubt === null)
  const isBetter = (other: FoundGrid, grid: FoundGrid) =>
    isSame(grid.box, other.box) && isPlainer(other, grid) && !(grid.doubt === null && addsUprights(page, grid, other, unitOf(page)))
  return grids.map(grid => dashed.find(other => isBetter(other, grid)) ?? grid)
})

/** Tables of white rules; what has but bands, one below the other, has no rules. */
const lightGrids = (page: Picture): readonly PictureGrid[] => {
  const light = lightRules(page)
  return light ? gridsIn(light, undefined, page).filter(({ xs, doubt }) => doubt === null && xs.length > 2) : []
}

/** A table, and whether all its rules have gaps. */
interface FoundGrid extends PictureGrid {
  readonly isDashed: boolean
}

/** Writing that was taken for rules makes more of them, and hides some that are dashed. */
const isPlainer = (one: FoundGrid, other: FoundGrid): boolean =>
  other.doubt !== null || (one.isDashed ? rulesOfGrid(one) !== rulesOfGrid(other) : rulesOfGrid(one) < rulesOfGrid(other))

const rulesOfGrid = ({ xs, ys }: PictureGrid): number => xs.length + ys.length

/** A page without writing, its rules followed: of those that writing touches little is left. */
const withTraces = (page: Picture): Picture => {
  for (const way of [page, sideways(page)]) tracesOf.know(way, tracesSeen(way, LEFT))
  return page
}
const LEFT = { gap: 4, least: 0.18, short: 0.4 }

/** Of what both take together so much is what either takes. */
const isSame = (one: Box, other: Box): boolean => {
  const area = ([left, top, right, bottom]: Box) => Math.max(0, right - left) * Math.max(0, bottom - top)
  const both = area([Math.max(one[0], other[0]), Math.max(one[1], other[1]), Math.min(one[2], other[2]), Math.min(one[3], other[3])])
  return both >= SAME * (area(one) + area(other) - both)
}
const SAME = 0.9

/**
 * @param whole the page, where writing was taken off it and lines of dashes were left.
 * @param shaded the page, where its rules are lighter than the ground of its cells.
 */
const gridsIn = (page: Picture, whole?: Picture, shaded?: Picture): readonly FoundGrid[] => {
  const unit = unitOf(page)
  const crossed = crossedOn(page, whole, unit)
  const gridsOf = ({ level, upright }: PageTraces) =>
    groupsOf(level, upright, unit)
      .flatMap(group => gridOf(page, crossed, group, unit, whole === undefined, shaded))
      .toSorted((one, other) => one.box[1] - other.box[1])
  const seen = withoutStreaks({ level: tracesOf(page), upright: tracesOf(sideways(page)) }, page, unit)
  const traces = withLowRows(withoutStampFrames(seen, unit), page, unit)
  const sides = sidesOf(traces)
  if (!sides) return gridsOf(traces)
  const front = gridsOf(sides.front)
  const boxes = front.map(({ box }) => box)
  return showsThrough(sides, boxes, unit) ? front : gridsOf(traces)
}

/** Rules crossed on a page: `deep` as for a lattice. */
type Crossed = (level: readonly Rule[], upright: readonly Rule[], deep?: number) => Lattice

const crossedOn = (page: Picture, whole: Picture | undefined, unit: number): Crossed => {
  const bare: Crossed = (level, upright, deep) => latticeOf(page, sideways(page), level, upright, unit, deep)
  if (!whole) return bare
  const across = sideways(whole)
  return (level, upright, deep) => throughWriting(bare(level, upright, deep), latticeOf(whole, across, level, upright, unit, deep, true))
}

/** @param isWritten whether writing is on the page yet. @param shaded as for gridsIn. */
const gridOf = (page: Picture, crossed: Crossed, group: TraceGroup, unit: number, isWritten: boolean, shaded?: Picture): FoundGrid[] => {
  if (group.level.length < 2 || group.upright.length < 1) return []
  const pitch = pitchOf(group, unit)
  const known = (traces: readonly Trace[]) => (pitch === null ? rulesOf(traces, unit) : doubleRulesOf(traces, pitch, unit))
  const [levels, uprights] = [known(group.level), known(group.upright)]
  if (uprights.length > GROUND) return tableOf(levels, uprights, { kind: 'doubt', doubt: 'broken-rules' }, unit)
  const found = closedAtFoot(shaded ?? page, printedOnly(crossed, levels, uprights, unit), crossed, unit)
  const closedBelow = pitch === null && !shaded ? found : withoutFoot(shaded ?? page, found)
  const lattice = isWritten ? withoutStrokes(page, closedBelow, unit) : closedBelow
  const { level, upright } = lattice
  if (level.length < 2 || upright.length < 2) return []
  const apart = partedAt(lattice)
  const parts = apart === null ? null : splitAt(group, apart)
  if (parts) return parts.flatMap(part => gridOf(page, crossed, part, unit, isWritten, shaded))
  const held = withFewerRules(lattice, crossed)
  const { told } = held
  return told.kind === 'cells' && told.cells.length < 2 ? [] : tableOf(held.lattice.level, held.lattice.upright, told, unit)
}

/** More upright rules than any table has: the dots of a dithered ground, which stand in line. So many are not crossed. */
const GROUND = 100

/** The table that these rules make, if they are a table's by their size. */
const tableOf = (level: readonly Rule[], upright: readonly Rule[], told: LatticeCells, unit: number): FoundGrid[] => {
  const [xs, ys] = [middles(upright, level), middles(level, upright)]
  const [toX, toY] = [middles(upright.map(lastOf), level), middles(level.map(lastOf), upright)]
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...toX), Math.max(...toY)] as const
  if (box[2] - box[0] < LEAST[0] * unit && box[3] - box[1] < LEAST[1] * unit) return []
  const isDashed = ![...level, ...upright].some(isSolid)
  return [{ box, xs, ys, cells: told.kind === 'cells' ? told.cells : [], doubt: told.kind === 'doubt' ? told.doubt : null, isDashed }]
}

/**
 * Of cells that are boxes of their own, or stand on a ground with white between them, where a page's end cuts the table, its frame may run on below the last ones, and one that goes on behind
 * may end before the others: what is below all of them is no row.
 */
const withoutFoot = (page: Picture, lattice: Lattice): Lattice => {
  const { level, upright, uprightPiece } = lattice
  const row = level.length - 2
  if (row < 1 || upright.slice(1, -1).some((_, column) => uprightPiece(row, column + 1) >= BARELY)) return lattice
  const [xs, ys] = [middles(upright, level), middles(level.map(lastOf), upright)]
  const foot = [Math.min(...xs), ys[row] as number, Math.max(...xs), ys[row + 1] as number] as const
  return cleanCell(page, foot).kind === 'empty' ? { ...lattice, level: level.slice(0, -1) } : lattice
}

const lastOf = (rule: Rule): Rule => linesOf(rule)[1]

/** Units that a table is wide or high at least: strokes of a title's large characters cross like rules, and those of two lines of text for half a page. */
const LEAST = [200, 60] as const

/** Between which level rules no upright rule is printed: two tables whose frames are in line. @returns the place between them. */
const partedAt = ({ level, upright, uprightPiece }: Lattice): number | null => {
  const row = level.slice(1).findIndex((_, index) => upright.every((__, column) => uprightPiece(index, column) < BARELY))
  const [above, below] = [level[row], level[row + 1]]
  return row < 0 || !above || !below ? null : (above.at(above.from) + below.at(below.from)) / 2
}

/** Less of a frame than this is none. */
const BARELY = 0.3

/**
 * Rules that part something, with what closes the table where its rules run on. Writing in line looks like a short rule, but it has more
 * gaps than the table's long rules, and it ends anywhere: a short rule counts only where it runs all the way between two that are known.
 */
const printedOnly = (crossed: Crossed, level: readonly Rule[], upright: readonly Rule[], unit: number): Lattice => {
  const [levels, uprights] = [asWhole(level), asWhole(upright)]
  let [keptLevel, keptUpright] = [long(levels), long(uprights)]
  for (let round = 0; round < 2; round++) {
    const sides = closed(keptUpright, keptLevel, unit)
    const down = crossed(levels, sides, CLEAR)
    keptLevel = levels.filter((rule, row) => sides.some((_, column) => down.levelPiece(row, column) >= leastOf(rule, levels)))
    const along = crossed(keptLevel, uprights, CLEAR)
    keptUpright = uprights.filter((rule, column) => keptLevel.some((_, row) => along.uprightPiece(row, column) >= leastOf(rule, uprights)))
  }
  return crossed(closed(keptLevel, keptUpright, unit), closed(keptUpright, keptLevel, unit))
}

/** A piece that is printed for this share runs all the way, both its ends too, */
const WHOLE = 0.95
/** of a long rule, and of one without gaps, also one that is broken or that writing touches; */
const BROKEN = 0.65
/** and it is as dark as this share of the table's rules: writing crosses a line in parts. */
const CLEAR = 0.45

const leastOf = (rule: Rule, rules: readonly Rule[]): number => (isSolid(rule) || long(rules).includes(rule) ? BROKEN : WHOLE)

/** Long rules, and short ones that have hardly more gaps. */
const asWhole = (rules: readonly Rule[]): readonly Rule[] => {
  const known = long(rules)
  const usual = median(known.map(coverOf)) as number
  return rules.filter(rule => known.includes(rule) || coverOf(rule) >= GAPS * usual)
}
const GAPS = 0.8

/** Rules that were seen for a third of the longest. */
const long = (rules: readonly Rule[]): readonly Rule[] => {
  const longest = Math.max(...rules.map(({ points }) => points.length))
  return rules.filter(({ points }) => points.length >= longest / 3)
}

/** Where rules are in the middle of those that cross them. */
const middles = (rules: readonly Rule[], crossing: readonly Rule[]): number[] => {
  const middle = (Math.min(...crossing.map(rule => rule.at(rule.from))) + Math.max(...crossing.map(rule => rule.at(rule.from)))) / 2
  return rules.map(rule => rule.at(middle))
}
