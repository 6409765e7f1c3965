/**
 * Digits with more ink than others of their kind. A table is print of few faces: what lies over one 5 and over no other somebody wrote,
 * as a line through a figure that no longer holds. Print that touches is no such ink: digits are compared within their own bounds.
 */
import { median } from '../../geometry/median'
import type { CellInk } from '../picture'
import { blobsOf } from '../raster/blobs'
import { framed } from '../raster/cut'
import { resized } from '../raster/resized'
import { shadeAt } from '../raster/shadeAt'
import type { ReadInk } from './inkedSigns'

/** Rows that a digit is high when two are compared; columns and rows that are looked at from its middle. */
const DIGIT = 16
const ACROSS = 11
const DOWN = 13
const WIDTH = 2 * ACROSS + 1
const HEIGHT = 2 * DOWN + 1
/** By so many columns and rows digits are moved to lie on each other best: a line beyond a figure moves its middle. */
const SIDEWARDS = 2
const UPWARDS = 4
/** So many of its kind that have as much ink clear a digit; one alone may be struck as it is where so many have less. */
const SAME = 2
const MANY = 5
/** Columns next to another digit that may hold some of it. */
const BETWEEN = 1.2

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
/** The ink's own shade is that of so large a share of what is written, from the darkest; and no lighter than this. */
const INK = 0.1
const LIGHTEST = 225

/** A digit by the measure above, row by row about its middle: 0 paper to 1 ink, NaN where another digit stands. */
interface Shape {
  readonly ink: Float32Array
  /** The most ink at a place and next to it; 1 where another digit stands. */
  readonly about: Float32Array
}

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

const shapesOf = ({ ink: { picture, ink }, figure }: ReadInk, usual: number): readonly Shape[] => {
  if (usual === 0) return []
  const [left, top, right, bottom] = ink
  const scale = DIGIT / usual
  const [middle, half, beside] = [(top + bottom) / 2, (HEIGHT / 2 + 4) / scale, (ACROSS + 5) / scale]
  const box = [Math.floor(left - beside), Math.floor(middle - half), Math.ceil(right + beside), Math.ceil(middle + half)] as const
  const own = framed(picture, box, 255)
  const small = resized(own, Math.max(1, Math.round(own.width * scale)), Math.max(1, Math.round(own.height * scale)))
  const dark = Math.min(LIGHTEST, shadeAt(framed(picture, ink, 255).gray, INK))
  const inkAt = (x: number, y: number) =>
    x < 0 || y < 0 || x >= small.width || y >= small.height
      ? 0
      : Math.min(1, (255 - (small.gray[y * small.width + x] as number)) / (255 - dark))
  const row = Math.round((middle - box[1]) * scale - 0.5) - DOWN
  return figure.at.map((at, index) => {
    const place = (at - box[0]) * scale
    const column = Math.round(place - 0.5) - ACROSS
    const [before, after] = [figure.at[index - 1], figure.at[index + 1]]
    const from = before === undefined ? -Infinity : place - ((at - before) / 2) * scale + BETWEEN
    const to = after === undefined ? Infinity : place + ((after - at) / 2) * scale - BETWEEN
    const shape = new Float32Array(WIDTH * HEIGHT)
    for (let y = 0; y < HEIGHT; y++)
      for (let x = 0; x < WIDTH; x++) shape[y * WIDTH + x] = column + x < from || column + x >= to ? Number.NaN : inkAt(column + x, row + y)
    return { ink: shape, about: aboutOf(shape) }
  })
}

const aboutOf = (ink: Float32Array): Float32Array => {
  const out = new Float32Array(ink.length).fill(1)
  for (let y = 1; y < HEIGHT - 1; y++)
    for (let x = 1; x < WIDTH - 1; x++) {
      let most = 0
      for (let v = y - 1; v <= y + 1; v++)
        for (let u = x - 1; u <= x + 1; u++) {
          const here = ink[v * WIDTH + u] as number
          most = Math.max(most, Number.isNaN(here) ? 1 : here)
        }
      out[y * WIDTH + x] = most
    }
  return out
}

/**
 * How much more and less ink a digit has than another where they lie on each other best, in squares of their height.
 * @param together whether only the most of it is meant that is in one piece.
 */
const differenceOf = (one: Shape, other: Shape, together: boolean): { readonly more: number; readonly less: number } => {
  let [least, best] = [Infinity, 0]
  for (let dy = -UPWARDS; dy <= UPWARDS; dy++)
    for (let dx = -SIDEWARDS; dx <= SIDEWARDS; dx++) {
      const differs = apart(one.ink, other.ink, dy * WIDTH + dx, least)
      if (differs < least) [least, best] = [differs, dy * WIDTH + dx]
    }
  const more = excessOf(one.ink, other.about, best)
  return { more: together ? largestOf(more) : sumOf(more), less: sumOf(excessOf(other.ink, one.about, -best)) }
}

/** How far two differ, moved by so many places; Infinity where by no less than was found. */
const apart = (one: Float32Array, other: Float32Array, move: number, least: number): number => {
  let sum = 0
  for (let y = UPWARDS; y < HEIGHT - UPWARDS; y++) {
    for (let x = SIDEWARDS; x < WIDTH - SIDEWARDS; x++) {
      const at = y * WIDTH + x
      const difference = (one[at] as number) - (other[at + move] as number)
      if (!Number.isNaN(difference)) sum += Math.abs(difference)
    }
    if (sum >= least) return Infinity
  }
  return sum
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
