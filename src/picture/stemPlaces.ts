/**
 * Where stems stand among the digits of their figures. Digits are set at even steps: the stem of a 1 is in the middle of its own, that of a 4
 * well to the right, in every face. A 4 that lost its thin strokes is a stem, but not where a 1 has it.
 */
import { median } from '../geometry/median'
import { type InkedSign, type ReadInk, signsOf, stemOf } from './inkedSigns'

/** Digits whose ink stands in the middle of their step, whatever is torn of them. */
const even = /[0235689]/
/** What else stands in a figure takes a step of another width. */
const digits = /^[0-9]+$/

/** So many steps between two such digits tell how wide a step is, and so many 1s and 4s where their stems are. */
const TELLING = 6
/** Figures' heights by which steps differ at most: those of other faces, or of figures set apart to fill a cell, differ by more. */
const SPREAD = 0.06
/** Figures' heights from a 1's stem to where a 4 has its own, at least: less can't be told. */
const APART = 0.08
/** A stem is where a 1 has it within so much of the way to where a 4 has it; all but a tenth of the 4s have theirs beyond so much. */
const NEAR = 0.3
const BEYOND = 0.55
const TENTH = 0.1

/** Whether the stems of all 1s of a figure stand where 1s have them. */
export type StemsOfOnes = (figure: ReadInk) => boolean

/** What the figures of a table tell of where their stems stand; null where they tell nothing. @param figures those that both readers see alike. */
export const stemPlaces = (figures: readonly ReadInk[]): StemsOfOnes | null => {
  const height = median(figures.map(({ ink }) => ink.ink[3] - ink.ink[1])) ?? 0
  const steps = figures.flatMap(stepsOf)
  const step = median(steps) ?? 0
  if (steps.length < TELLING || (median(steps.map(each => Math.abs(each - step))) as number) > SPREAD * height) return null
  const placesOf = (sign: string) => figures.flatMap(each => offsetsOf(each, sign, step) ?? []).toSorted((one, other) => one - other)
  const [ones, fours] = [placesOf('1'), placesOf('4')]
  if (ones.length < TELLING || fours.length < TELLING) return null
  const [one, four] = [median(ones) as number, median(fours) as number]
  const lowest = fours[Math.floor(fours.length * TENTH)] as number
  if (four - one < APART * height || lowest < one + BEYOND * (four - one)) return null
  return figure => offsetsOf(figure, '1', step)?.every(offset => Math.abs(offset - one) <= NEAR * (four - one)) === true
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

/** How far right of the middle of its step the stem of each such sign is, in pixels; null where nothing tells where the steps are. */
const offsetsOf = (figure: ReadInk, sign: string, step: number): number[] | null => {
  const signs = signsOf(figure)
  const known = signs.flatMap((each, at) => (even.test(each.text) ? [middleOf(each) - at * step] : []))
  if (known.length === 0 || !digits.test(figure.figure.text)) return null
  const first = known.reduce((sum, each) => sum + each, 0) / known.length
  return signs.flatMap((each, at) => {
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
