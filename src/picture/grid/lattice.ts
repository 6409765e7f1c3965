/** A table's rules crossed, and which pieces between crossings are printed. */
import { median } from '../../geometry/median'
import { oncePer } from '../../model/once'
import type { Picture } from '../picture'
import { CLOSED } from './openEdges'
import { isSolid, linesOf, type Rule } from './rules'

export interface Lattice {
  readonly level: readonly Rule[]
  readonly upright: readonly Rule[]
  /** How sure the piece of level rule `row` between upright rules `column` and the next is printed: 0 to 1. */
  readonly levelPiece: (row: number, column: number) => number
  /** The same of upright rule `column` between level rules `row` and the next. */
  readonly uprightPiece: (row: number, column: number) => number
}

export interface Crossing {
  readonly x: number
  readonly y: number
}

/** Where two rules cross, or would. */
export const crossingOf = (level: Rule, upright: Rule): Crossing => crossingsOf(level)(upright)

/** Kept as long as the rules are: a table's are crossed again and again. */
const crossingsOf = oncePer((level: Rule) =>
  oncePer((upright: Rule): Crossing => {
    let x = upright.at((upright.from + upright.to) / 2)
    let y = level.at(x)
    for (let step = 0; step < 3; step++) {
      x = upright.at(y)
      y = level.at(x)
    }
    return { x, y }
  }),
)

/**
 * `across` is the page transposed; `deep` is the share of a table's usual depth at which a stretch of rule counts as printed.
 * @param touched whether writing may touch rules all along: where it does, it tells nothing of dashed ones either.
 */
export const latticeOf = (
  page: Picture,
  across: Picture,
  level: readonly Rule[],
  upright: readonly Rule[],
  unit: number,
  deep: number = WORN,
  touched = false,
): Lattice => {
  const wanted = deep * (median([...level, ...upright].map(rule => rule.depth).filter(each => each > 0)) ?? 0)
  const solid = areSolid([...level, ...upright])
  const look = { unit, wanted, deep, solid, touched }
  const levelPieces = level.map(rule => upright.slice(1).map((next, i) => pieceOf(page, rule, [upright[i] as Rule, next], 'x', look)))
  const uprightPieces = level.slice(1).map((next, row) => upright.map(rule => pieceOf(across, rule, [level[row] as Rule, next], 'y', look)))
  const factors = areFrayed([...levelPieces, ...uprightPieces].flat()) ? FRAYED : BARE
  const shareAt = (pieces: readonly (readonly Piece[])[], row: number, column: number) => {
    const piece = pieces[row]?.[column]
    return piece ? piece.share * ((solid && piece.share >= UNBROKEN ? FRAYED : factors)[piece.bare] as number) : 0
  }
  return {
    level,
    upright,
    levelPiece: (row, column) => shareAt(levelPieces, row, column),
    uprightPiece: (row, column) => shareAt(uprightPieces, row, column),
  }
}

interface Piece {
  /** How much of it is printed: 0 to 1. */
  readonly share: number
  /** How many of its ends are bare: 0 to 2. */
  readonly bare: number
}

interface Look {
  readonly unit: number
  readonly wanted: number
  readonly deep: number
  readonly solid: boolean
  readonly touched: boolean
}

/** What is seen of a rule between two that cross it: of a double one, of the line that is seen better, between the inner lines of those. */
const pieceOf = (page: Picture, rule: Rule, [one, other]: readonly [Rule, Rule], along: 'x' | 'y', look: Look): Piece => {
  const placeOn = (line: Rule, crossing: Rule) => (along === 'x' ? crossingOf(line, crossing) : crossingOf(crossing, line))[along]
  const [begin, end] = [linesOf(one)[1], linesOf(other)[0]]
  const beyond = (crossing: Rule) => (crossing.depth === 0 ? CLOSED * look.unit : 0)
  const seen = (line: Rule) => printed(page, line, placeOn(line, begin) + beyond(begin), placeOn(line, end) - beyond(end), look)
  if (!rule.lines) return seen(rule)
  const [first, last] = rule.lines.map(seen) as [Piece, Piece]
  return first.share > last.share || (first.share === last.share && first.bare < last.bare) ? first : last
}

/** Whether one in ten of a table's pieces is bare at both ends: so many writing in the middle of merged cells never makes. */
const areFrayed = (pieces: readonly Piece[]): boolean => {
  const printedMostly = pieces.filter(({ share }) => share >= 0.5)
  return printedMostly.filter(({ bare }) => bare === 2).length >= printedMostly.length / 10
}

/** Rules of one table are drawn alike, and writing makes gaps in short ones: most of all that was seen tells. */
const areSolid = (rules: readonly Rule[]): boolean => {
  const seen = (all: readonly Rule[]) => all.reduce((sum, { points }) => sum + points.length, 0)
  return seen(rules.filter(isSolid)) >= seen(rules) / 2
}

/** A rule may be broken, worn or under a seal. */
const WORN = 0.3
/** What paper alone never shows, in shades. */
const NOISE = 9

/**
 * How much of a rule is printed from one place to another: the share of short windows in which it is darker than both its sides.
 * A rule reaches those that it meets; writing that lies in its line does not, so ends that are bare count against it.
 */
const printed = (page: Picture, rule: Rule, from: number, to: number, { unit, wanted: usual, deep, solid, touched }: Look): Piece => {
  if (rule.depth === 0) return { share: 1, bare: 0 }
  const { windows, ends, fit, ground } = seenOf(page, rule, from, to, unit, solid)
  const wanted = Math.max(NOISE, Math.min(usual, deep * rule.depth * 1.3) * leftOn(ground, rule))
  const stateOf = ([less, more, ink]: Depths): State =>
    less >= wanted ? 'seen' : more >= wanted || (touched && ink >= wanted) ? 'touched' : 'bare'
  const states = windows.map(stateOf)
  const bareEnds = ends
    ? ends.filter(end => (touched ? stateOf(end) === 'bare' : stateOf(end) !== 'seen'))
    : [states.slice(0, fit), states.slice(-fit)].filter(part => part.includes('bare'))
  return { share: shareOf(states, solid, touched), bare: bareEnds.length }
}

/** Which part of a rule's depth is left on a ground that is darker than its usual one, as a head's is: as dark as ink nothing is. */
const leftOn = (ground: number, { depth, ground: usual }: Rule): number =>
  ground < DARK * usual ? Math.max(0, (ground - (usual - depth)) / depth) : 1

/** Ground that is darker than this share of a rule's usual one is not paper: writing beside it takes less. */
const DARK = 0.6

/** What a piece of a rule looks like, whatever depth is wanted of it. */
interface Seen {
  readonly windows: readonly Depths[]
  /** Of a rule without gaps null: there the windows tell. */
  readonly ends: readonly Depths[] | null
  /** So many windows are an end. */
  readonly fit: number
  /** The shade of its darker side, all along. */
  readonly ground: number
}

/** Rules are crossed again and again, as more of a table's are known to be some, and most of their pieces stay as they are on a page. */
const seenPieces = oncePer((_: Picture) => oncePer((_: Rule) => new Map<string, Seen>()))

const seenOf = (page: Picture, rule: Rule, from: number, to: number, unit: number, solid: boolean): Seen => {
  const [known, key] = [seenPieces(page)(rule), `${from} ${to} ${solid}`]
  const seen = known.get(key) ?? lookAt(page, rule, from, to, unit, solid)
  known.set(key, seen)
  return seen
}

const lookAt = (page: Picture, rule: Rule, from: number, to: number, unit: number, solid: boolean): Seen => {
  const margin = Math.min(END[0] * unit, (to - from) / 6)
  const [begin, end] = [from + margin, to - margin]
  const count = Math.max(1, Math.round((end - begin) / (solid ? Math.max(2, unit / 2) : WINDOW * unit)))
  const step = (end - begin) / count
  const profile = profileOf(page, rule, begin, end, unit)
  const paper = paperBeside(profile, rule, unit)
  const depths = (left: number, right: number) => depthsIn(page, rule, left, right, unit, paper)
  const length = Math.min((END[1] - END[0]) * unit, (end - begin) / 3)
  return {
    windows: Array.from({ length: count }, (_, i) => depths(begin + i * step, begin + (i + 1) * step - (solid ? 1 : 0))),
    ends: solid ? null : [depths(begin, begin + length), depths(end - length, end)],
    fit: Math.max(1, Math.floor(length / step)),
    ground: Math.min(...lightOf(profile, paper)),
  }
}

/** A window of a rule: darker than both its sides; or than one, as where writing touches a rule, or crosses its line; or white. */
type State = 'seen' | 'touched' | 'bare'

/** What writing touches tells nothing of a rule without gaps: a gap does. */
const shareOf = (windows: readonly State[], solid: boolean, touched: boolean): number => {
  const count = (state: State) => windows.filter(each => each === state).length
  if (!solid && !touched) return count('seen') / windows.length
  const told = count('seen') + count('bare')
  return told === 0 ? 0 : (count('seen') / told) ** (solid ? 3 : 1)
}

/** Units from a crossing between which only rules are ink: nearer is the other rule, further in may be writing. */
const END = [0.6, 2.1] as const
/** Units that a window is long: more than the period of a dashed rule. */
const WINDOW = 2.5
/** What a piece counts for with no bare end, one, or two: writing in the middle of merged cells has two. */
const BARE = [1, 0.8, 0.29] as const
/** Where rules are broken at their ends too, a piece's neighbours tell, */
const FRAYED = [1, 0.8, 0.45] as const
/** and where a piece of rules without gaps is seen nearly all along, as at corners of cells drawn apart: writing has paper between its strokes. */
const UNBROKEN = 0.67

/** By how much a rule is darker somewhere than its darker side, than its lighter one, and than the paper about it. */
type Depths = readonly [less: number, more: number, ink: number]

/** @param paper how far off each side is looked for, in pixels. */
const depthsIn = (page: Picture, rule: Rule, from: number, to: number, unit: number, paper: Paper): Depths => {
  const profile = profileOf(page, rule, from, to, unit)
  const sides = lightOf(profile, paper)
  const { dark } = profile
  return [Math.min(...sides) - dark, Math.max(...sides) - dark, rule.ground - dark]
}

/** The shades of both sides. */
const lightOf = ({ at }: Profile, paper: Paper): readonly [number, number] => {
  const light = (sign: 1 | -1) => Math.max(...paper[sign].map(off => at(sign * off)))
  return [light(1), light(-1)]
}

/** Where paper is looked for beside a rule, in pixels from its middle. */
type Paper = Readonly<Record<1 | -1, readonly number[]>>

/** A place beside a rule is the other line of a double one where it is at least this much as dark as the rule, all along. */
const OTHER_LINE = 0.6
/** Units that a frame's rule is long at least; of a shorter one a stroke of writing may be the other line. */
const FRAME = 100

/** A unit off the rule's edge, or between a double rule's lines: no writing is dark all along a piece. */
const paperBeside = ({ at, dark, reach }: Profile, rule: Rule, unit: number): Paper => {
  const side = reach + unit
  const offsOf = (sign: 1 | -1) => {
    if (sign * (rule.beside ?? 0) > 0) return [Math.max(1, Math.round(Math.abs(rule.beside as number) / 2))]
    const [far, near] = [Math.max(at(sign * side), at(sign * (side - 1))), at(sign * (reach + 1))]
    return rule.to - rule.from >= FRAME * unit && near - far >= OTHER_LINE * (near - dark) ? [reach + 1] : [side, side - 1]
  }
  return { 1: offsOf(1), [-1]: offsOf(-1) }
}

interface Profile {
  /** Mean shade so many pixels across from the rule's middle. */
  readonly at: (off: number) => number
  /** Of its darkest line. */
  readonly dark: number
  /** Pixels from its middle within which the rule lies. */
  readonly reach: number
}

const profileOf = ({ width, height, gray }: Picture, rule: Rule, from: number, to: number, unit: number): Profile => {
  const reach = Math.max(1, Math.round(unit * 0.6))
  const side = reach + unit
  // A list, since so many typed arrays of a few numbers cost more to make and to clear away than what is reckoned in them.
  const sums = new Array<number>(2 * side + 1).fill(0)
  let columns = 0
  for (let x = Math.max(0, Math.round(from)); x <= Math.min(width - 1, Math.round(to)); x++, columns++) {
    const top = Math.round(rule.at(x)) - side
    if (top >= 0 && top + 2 * side < height)
      for (let line = 0, at = top * width + x; line <= 2 * side; line++, at += width)
        sums[line] = (sums[line] as number) + (gray[at] as number)
    else
      for (let line = 0; line <= 2 * side; line++)
        sums[line] = (sums[line] as number) + (gray[Math.min(height - 1, Math.max(0, top + line)) * width + x] as number)
  }
  const means = sums.map(sum => (columns === 0 ? 0 : sum / columns))
  return { at: off => means[off + side] as number, dark: Math.min(...means.slice(unit, unit + 2 * reach + 1)), reach }
}
