/**
 * The thin strokes that a 4 has beside its stem and a 1 has not. A threshold takes a face's hairlines from all its digits alike: where the 4s
 * of a table still have theirs, none of its 1s is a 4 that lost them.
 */

import type { CellInk } from '../picture'
import { amountIn, type InkedSign, type ReadInk, signsOf, stemOf } from './inkedSigns'

/** So many 4s tell. */
const TELLING = 8
/** Of all but a tenth of them at least so much is left, in figures' heights of ink. */
const LEFT = 0.2
const TENTH = 0.1
/** A stem has no more ink beside it than this: a rest of a stroke, or a speck. */
const BARE = 0.03

/**
 * What the 4s of a table have kept of their hairlines: all but a tenth of them so much, in figures' heights of ink. null where they are too few, or lost theirs.
 * @param figures those that both readers see alike.
 */
export const hairlinesOf = (figures: readonly ReadInk[]): number | null => {
  const left = figures.flatMap(each => besideStems(each, '4').map(beside => beside.left)).toSorted((one, other) => one - other)
  const least = left[Math.floor(left.length * TENTH)] ?? 0
  return left.length >= TELLING && least >= LEFT ? least : null
}

/** Whether nothing stands beside the stem of any 1 where a 4 has its hairlines. @param specks in figures' heights of ink, what is nothing. */
export const areBareStems = (figure: ReadInk, specks = 0): boolean =>
  besideStems(figure, '1').every(({ left, right }) => left + right <= Math.max(BARE, specks))

/** What stands beside a stem is specks where it is no more than this part of what 4s have there: in low print one pixel is more than nothing. */
const SPECKS = 0.25
export const specksBeside = (hairlines: number): number => SPECKS * hairlines

/** Ink beside a sign's stem at the height of a 4's slant and bar, in figures' heights. */
interface Beside {
  readonly left: number
  readonly right: number
}

/** Parts of a figure's height within which a 4 has its slant and its bar, and a 1 neither its flag nor its foot. */
const SLANT = [0.35, 0.85] as const
const BAR = [0.5, 0.85] as const
const besideStems = (read: ReadInk, sign: string): Beside[] =>
  signsOf(read).flatMap(each => (each.text === sign ? [besideStem(read.ink, each)] : []))

const besideStem = (ink: CellInk, sign: InkedSign): Beside => {
  const [, top, , bottom] = ink.ink
  const height = bottom - top
  const [first, last] = stemOf(sign)
  const part = ([begin, end]: readonly [number, number], left: number, right: number) =>
    amountIn(ink, [left, top + Math.round(begin * height), right, top + Math.round(end * height)]) / height
  // The column beside a stem is its edge.
  return { left: part(SLANT, sign.from, first - 1), right: part(BAR, last + 2, sign.from + sign.columns.length) }
}
