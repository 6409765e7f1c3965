/**
 * Where stems stand among the digits of their figures. Digits are set at even steps: the stem of a 1 is in the middle of its own, that of a 4
 * well to the right, in every face. A 4 that lost its thin strokes is a stem, but not where a 1 has it. Where a figure has no digit that
 * tells its steps, those in line above and below it do: a table's column is set to its middle or to one side.
 */
import { median } from '../../geometry/median'
import { type InkedSign, type ReadInk, signsOf, stemOf } from './inkedSigns'

/** Digits whose ink stands in the middle of their step, whatever is torn of them. */
const even = /[0235689]/
/** What else stands in a figure takes a step of another width. */
const digits = /^[0-9]+$/

/** So many steps between two such digits tell how wide a step is, and so many 1s and 4s where their stems are. */
const TELLING = 6
/** By columns, which tell steps to a third of a pixel, so many 4s do. */
const TELLING_IN_COLUMNS = 3
/** Figures' heights by which steps differ at most: those of other faces, or of figures set apart to fill a cell, differ by more. */
const SPREAD = 0.06
/** Figures' heights from a 1's stem to where a 4 has its own, at least: less can't be told. */
const APART = 0.08
/**
 * A stem is where a 1 has it within so much of the way to where a 4 has it, and on the side away from there by more: what is still further off is out
 * of step. All but a tenth of the 4s have theirs beyond so much of the way.
 */
const NEAR = 0.3
const BEFORE = 0.7
const BEYOND = 0.55
const TENTH = 0.1
/**
 * Where a table has too few 4s to tell where theirs stand: so many figures' heights in every face, seen in 24 of them. Figures of fewer pixels are set
 * too roughly for it.
 */
const ANY: Places = { ones: [-0.08, 0.02], fours: [0.06, 0.2] }
const HIGH = 13
/** What is further off than so many figures' heights is no stem, or its step is none. */
const OFF = 0.25
/** So many figures of a column tell where its figures are in line, */
const IN_COLUMN = 5
/** and they are so within this part of their height. */
const IN_LINE = 0.05

/** What is known of where stems stand among the digits of figures. */
export interface StemPlaces {
  /** Whether the stems of all 1s of a figure stand where 1s have them. */
  readonly areOnes: (figure: ReadInk) => boolean
  /** Whether one of its 1s may stand where 4s have their stems. */
  readonly mayBeFours: (figure: ReadInk) => boolean
}

/** Where the middle of a figure's first step is, in pixels of its cut; null where nothing tells. */
type FirstStep = (figure: ReadInk) => number | null

/** What the figures of a table tell of where their stems stand; null where they tell nothing. @param figures those that both readers see alike, or reader A is sure of. */
export const stemPlaces = (figures: readonly ReadInk[]): StemPlaces | null => {
  const height = median(figures.map(({ ink }) => ink.ink[3] - ink.ink[1])) ?? 0
  const steps = figures.flatMap(stepsOf)
  const step = median(steps) ?? 0
  if (steps.length < TELLING || (median(steps.map(each => Math.abs(each - step))) as number) > SPREAD * height) return null
  const own: FirstStep = figure => ownFirst(figure, step)
  const inColumn = firstInColumn(figures, own, step, height)
  const told = [placesBy(figures, own, step, height, TELLING), placesBy(figures, inColumn, step, height, TELLING_IN_COLUMNS)].filter(
    places => places !== null,
  )
  if (told.length === 0 && height < HIGH) return null
  if (told.length === 0) told.push(placesIn(own, step, ANY, height), placesIn(inColumn, step, ANY, height))
  return {
    areOnes: figure => told.some(places => places.areOnes(figure)),
    mayBeFours: figure => told.some(places => places.mayBeFours(figure)) && !told.some(places => places.areOnes(figure)),
  }
}

/** By one way of telling steps. @param least so many 4s tell. */
const placesBy = (figures: readonly ReadInk[], first: FirstStep, step: number, height: number, least: number): StemPlaces | null => {
  const placesOf = (sign: string) =>
    figures
      .flatMap(each => offsetsOf(each, sign, first(each), step) ?? [])
      .filter(offset => Math.abs(offset) <= OFF * height)
      .toSorted((one, other) => one - other)
  const [ones, fours] = [placesOf('1'), placesOf('4')]
  if (ones.length < TELLING || fours.length < least) return null
  const [one, four] = [median(ones) as number, median(fours) as number]
  const lowest = fours[Math.floor(fours.length * TENTH)] as number
  if (four - one < APART * height || lowest < one + BEYOND * (four - one)) return null
  const at = (way: number) => (one + way * (four - one)) / height
  return placesIn(first, step, { ones: [at(-BEFORE), at(NEAR)], fours: [at(BEYOND), at(1 + BEFORE)] }, height)
}

/** Between which figures' heights right of the middle of their steps the stems of 1s and of 4s stand. */
interface Places {
  readonly ones: readonly [from: number, to: number]
  readonly fours: readonly [from: number, to: number]
}

const placesIn = (first: FirstStep, step: number, { ones, fours }: Places, height: number): StemPlaces => {
  const stemsOf = (figure: ReadInk) => offsetsOf(figure, '1', first(figure), step)?.map(offset => offset / height)
  const isIn =
    ([from, to]: Places['ones']) =>
    (offset: number) =>
      offset >= from && offset <= to
  return {
    areOnes: figure => stemsOf(figure)?.every(isIn(ones)) === true,
    mayBeFours: figure => stemsOf(figure)?.some(isIn(fours)) === true,
  }
}

/** Steps between digits next to each other. */
const stepsOf = (figure: ReadInk): number[] => {
  if (!digits.test(figure.figure.text)) return []
  const signs = signsOf(figure)
  return signs.slice(1).flatMap((sign, at) => {
    const before = signs[at] as InkedSign
    return even.test(sign.text) && even.test(before.text) ? [middleOf(sign) - middleOf(before)] : []
  })
}

/** By a figure's own digits. */
const ownFirst = (figure: ReadInk, step: number): number | null => {
  const known = signsOf(figure).flatMap((each, at) => (even.test(each.text) ? [middleOf(each) - at * step] : []))
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length
}

/** By the figures of its column whose own digits tell: their middles are in line, or their first digits are, or their last. */
const firstInColumn = (figures: readonly ReadInk[], own: FirstStep, step: number, height: number): FirstStep => {
  const known = figures.flatMap((figure): Known[] => {
    const first = digits.test(figure.figure.text) ? own(figure) : null
    return first === null ? [] : [{ figure, x: figure.ink.left + first, y: middleHeight(figure), signs: figure.figure.text.length }]
  })
  const columnOf = (figure: ReadInk) => known.filter(other => other.figure !== figure && areInColumn(other.figure, figure, height))
  const lineOf = (column: readonly Known[], part: number) =>
    lineThrough(column.map(({ x, y, signs }) => [x + part * (signs - 1) * step, y]))
  const part = usualPart(
    known.map(({ figure }) => columnOf(figure)).filter(column => column.length >= IN_COLUMN),
    lineOf,
  )
  return figure => {
    const others = columnOf(figure)
    if (others.length < IN_COLUMN || !digits.test(figure.figure.text)) return null
    const line = lineOf(others, part)
    if (line.off > IN_LINE * height) return null
    return line.at(middleHeight(figure)) - figure.ink.left - part * (figure.figure.text.length - 1) * step
  }
}

/** Which part of the figures of a table's columns is in line: figures of one length are so in every part, those of several tell. */
const usualPart = (columns: readonly (readonly Known[])[], lineOf: (column: readonly Known[], part: number) => Line): number => {
  const offOf = (part: number) => columns.reduce((sum, column) => sum + lineOf(column, part).off, 0)
  const parts = [0.5, 0, 1].map(part => ({ part, off: offOf(part) }))
  return parts.reduce((least, each) => (each.off < least.off ? each : least)).part
}

interface Known {
  readonly figure: ReadInk
  /** Where the middle of its first step is on the page, and its own middle from the top. */
  readonly x: number
  readonly y: number
  readonly signs: number
}

const middleHeight = ({ ink: { top, ink } }: ReadInk): number => top + (ink[1] + ink[3]) / 2

/** Whether two cells are as wide and stand below each other. */
const areInColumn = ({ ink: one }: ReadInk, { ink: other }: ReadInk, height: number): boolean =>
  Math.abs(one.left - other.left) <= height / 2 && Math.abs(one.left + one.picture.width - other.left - other.picture.width) <= height / 2

/** Where a line is at a height, and how far off one of the places is, in the middle, that it was drawn through. */
interface Line {
  readonly at: (y: number) => number
  readonly off: number
}

/** The line through places that is next to most of them (least squares). */
const lineThrough = (places: readonly (readonly [x: number, y: number])[]): Line => {
  const mean = (of: (place: readonly [number, number]) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length
  const [x, y] = [mean(place => place[0]), mean(place => place[1])]
  const spread = mean(place => (place[1] - y) ** 2)
  const slope = spread === 0 ? 0 : mean(place => (place[0] - x) * (place[1] - y)) / spread
  const at = (height: number) => x + slope * (height - y)
  return { at, off: median(places.map(place => Math.abs(place[0] - at(place[1])))) as number }
}

/** How far right of the middle of its step the stem of each such sign is, in pixels; null where nothing tells where the steps are. */
const offsetsOf = (figure: ReadInk, sign: string, first: number | null, step: number): number[] | null => {
  if (first === null || !digits.test(figure.figure.text)) return null
  return signsOf(figure).flatMap((each, at) => {
    if (each.text !== sign) return []
    const [from, to] = stemOf(each)
    return [(from + to + 1) / 2 - first - at * step]
  })
}

/** Pixels of black that a column of a digit has at least. */
const INKED = 0.3

const middleOf = ({ from, columns }: InkedSign): number => {
  const isInked = (amount: number) => amount > INKED
  return from + (columns.findIndex(isInked) + columns.findLastIndex(isInked) + 1) / 2
}
