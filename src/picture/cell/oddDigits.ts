/**
 * Digits with more ink than others of their kind. A table is print of few faces: what lies over one 5 and over no other somebody wrote,
 * as a line through a figure that no longer holds. Print that touches is no such ink: digits are compared within their own bounds.
 */

import { blobsOf } from '../../geometry/blobs'
import { median } from '../../geometry/median'
import type { CellInk } from '../picture'
import { DIGIT, HEIGHT, laidOn, type Shape, SIDEWARDS, shapesOf, UPWARDS, WIDTH } from './digitShapes'
import type { ReadInk } from './inkedSigns'

/** So many of its kind that have as much ink clear a digit; one alone may be struck as it is where so many have less. */
const SAME = 2
const MANY = 5
/** So many others of its kind and face tell. */
const TELLING = 3
/** Ink that is more by less than this (of black) is how a stroke's edge came out. */
const EDGE = 0.12
/**
 * Ink a digit has more than another, in squares of its height: less comes of scanning; where a threshold was set, of torn strokes too, and there it
 * has to lie together: specks are everywhere.
 */
const MORE = 0.0018
const MORE_OF_BITS = 0.0055
/** And ink of so many pixels in low print, where strokes are a pixel wide and come out as they fall on pixels. */
const MORE_PIXELS = 0.8
/** Ink it lacks of another at most: what lacks more is of another face. */
const LESS = 0.012
/** Whether a figure has a digit with more ink than all others of its kind; null where too few others tell and none is odd. */
export type HasOddDigit = (figure: ReadInk) => boolean | null

/** @param tables whose digits are compared with each other, the figures of each, which both readers see alike; by their tables' usual height. */
export const oddDigits = (tables: readonly (readonly ReadInk[])[]): HasOddDigit => {
  const shapes = new Map<CellInk, readonly Shape[]>()
  const least = new Map<CellInk, Least>()
  const figures = tables.flat()
  for (const table of tables) {
    const usual = median(table.map(({ ink }) => ink.ink[3] - ink.ink[1])) ?? 0
    for (const figure of table) {
      shapes.set(figure.ink, shapesOf(figure, usual))
      const ofBits = isOfBits(figure)
      least.set(figure.ink, { more: Math.max(ofBits ? MORE_OF_BITS : MORE, MORE_PIXELS / usual ** 2), together: ofBits })
    }
  }
  const kinds = new Map<string, Shape[]>()
  for (const { ink, figure } of figures)
    for (const [at, shape] of (shapes.get(ink) ?? []).entries()) {
      const kind = kinds.get(figure.text[at] as string)
      if (kind) kind.push(shape)
      else kinds.set(figure.text[at] as string, [shape])
    }
  return figure => {
    const odd = least.get(figure.ink) ?? { more: MORE, together: false }
    const found = (shapes.get(figure.ink) ?? []).flatMap((shape, at) => {
      const sign = figure.figure.text[at] as string
      return digit.test(sign) ? [isOdd(shape, kinds.get(sign) ?? [], odd)] : []
    })
    if (found.includes(true)) return true
    return found.length === 0 || found.includes(null) ? null : false
  }
}

const digit = /\d/

/** Whether a threshold left no shades between paper and ink. */
const isOfBits = ({ ink }: ReadInk): boolean => ink.pieces > 0

/** What more ink than another's makes a digit odd. */
interface Least {
  /** In squares of its height. */
  readonly more: number
  /** Whether it has to lie together. */
  readonly together: boolean
}

const isOdd = (shape: Shape, kind: readonly Shape[], least: Least): boolean | null => {
  const others = kind.filter(other => other !== shape)
  const alike = others.filter(other => isNeighboured(shape, other))
  let [more, same] = [0, 0]
  for (const other of alike.length >= TELLING ? alike : others) {
    const difference = differenceOf(shape, other, least.together)
    if (difference.less > LESS) continue
    if (difference.more > least.more) more++
    else if (++same >= SAME) return false
  }
  if (same > 0) return more >= MANY
  return more >= TELLING ? true : null
}

/** Whether other digits stand on the same sides of both. */
const isNeighboured = ({ ink: one }: Shape, { ink: other }: Shape): boolean =>
  [0, WIDTH - 1].every(at => Number.isNaN(one[at]) === Number.isNaN(other[at]))

/**
 * How much more and less ink a digit has than another where they lie on each other best, in squares of their height.
 * @param together whether only the most of it is meant that is in one piece.
 */
const differenceOf = (one: Shape, other: Shape, together: boolean): { readonly more: number; readonly less: number } => {
  const { move } = laidOn(one, other)
  const more = excessOf(one.ink, other.about, move)
  return { more: together ? largestOf(more) : sumOf(more), less: sumOf(excessOf(other.ink, one.about, -move)) }
}

/** What ink there is, place by place, beyond what is about the other's, moved by so many places. */
const excessOf = (one: Float32Array, about: Float32Array, move: number): Float32Array => {
  const excess = new Float32Array(one.length)
  for (let y = UPWARDS; y < HEIGHT - UPWARDS; y++)
    for (let x = SIDEWARDS; x < WIDTH - SIDEWARDS; x++) {
      const at = y * WIDTH + x
      const more = (one[at] as number) - (about[at + move] as number)
      if (more > EDGE) excess[at] = more
    }
  return excess
}

const sumOf = (excess: Float32Array): number => excess.reduce((sum, more) => sum + more, 0) / (DIGIT * DIGIT)

const largestOf = (excess: Float32Array): number => {
  const pieces = blobsOf(
    Uint8Array.from(excess, more => (more > 0 ? 1 : 0)),
    WIDTH,
  )
  const amounts = pieces.map(({ pixels }) => pixels.reduce((sum, at) => sum + (excess[at] as number), 0))
  return Math.max(0, ...amounts) / (DIGIT * DIGIT)
}
