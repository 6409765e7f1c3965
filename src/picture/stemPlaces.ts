/**
 * Where stems stand among the digits of their figures. Digits are set at even steps: the stem of a 1 is in the middle of its own, that of a 4
 * well to the right, in every face. A 4 that lost its thin strokes is a stem, but not where a 1 has it. Where a figure has no digit that
 * tells its steps, those in line above and below it do: a table's column is set to its middle or to one side.
 */
import { median } from '../geometry/median'
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
/** A stem is where a 1 has it within so much of the way to where a 4 has it; all but a tenth of the 4s have theirs beyond so much. */
const NEAR = 0.3
const BEYOND = 0.55
const TENTH = 0.1
/** What is further off than so many figures' heights is no stem, or its step is none. */
const OFF = 0.25
/** So many figures of a column tell where its figures are in line, */
const IN_COLUMN = 5
/** and they are so within this part of their height. */
const IN_LINE = 0.05

/** Whether the stems of all 1s of a figure stand where 1s have them. */
export type StemsOfOnes = (figure: ReadInk) => boolean

/** Where the middle of a figure's first step is, in pixels of its cut; null where nothing tells. */
type FirstStep = (figure: ReadInk) => number | null

/** What the figures of a table tell of where their stems stand; null where they tell nothing. @param figures those that both readers see alike, or reader A is sure of. */
export const stemPlaces = (figures: readonly ReadInk[]): StemsOfOnes | null => {
  const height = median(figures.map(({ ink }) => ink.ink[3] - ink.ink[1])) ?? 0
  const steps = figures.flatMap(stepsOf)
  const step = median(steps) ?? 0
  if (steps.length < TELLING || (median(steps.map(each => Math.abs(each - step))) as number) > SPREAD * height) return null
  const own: FirstStep = figure => ownFirst(figure, step)
  const inColumn = firstInColumn(figures, own, step, height)
  const told = [placesBy(figures, own, step, height, TELLING), placesBy(figures, inColumn, step, height, TELLING_IN_COLUMNS)]
  return told.every(each => each === null) ? null : figure => told.some(each => each?.(figure))
}

/** By one way of telling steps. @param least so many 4s tell. */
const placesBy = (figures: readonly ReadInk[], first: FirstStep, step: number, height: number, least: number): StemsOfOnes | null => {
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
  return figure => offsetsOf(figure, '1', first(figure), step)?.every(offset => Math.abs(offset - one) <= NEAR * (four - one)) === true
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
  return figure => {
    const others = known.filter(other => other.figure !== figure && areInColumn(other.figure, figure, height))
    if (others.length < IN_COLUMN || !digits.test(figure.figure.text)) return null
    const lines = [0, 0.5, 1].map(part => ({ part, ...lineThrough(others.map(({ x, y, signs }) => [x + part * (signs - 1) * step, y])) }))
    const best = lines.reduce((least, line) => (line.off < least.off ? line : least))
    if (best.off > IN_LINE * height) return null
    return best.at(middleHeight(figure)) - figure.ink.left - best.part * (figure.figure.text.length - 1) * step
  }
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

/** The line through places that is next to most of them (least squares), and how far off one of them is in the middle. */
const lineThrough = (
  places: readonly (readonly [x: number, y: number])[],
): { readonly at: (y: number) => number; readonly off: number } => {
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
