/** Digits of a table as pictures of one measure, so that one can be laid on another. */
import { framed } from '../raster/cut'
import { resized } from '../raster/resized'
import { shadeAt } from '../raster/shadeAt'
import type { ReadInk } from './inkedSigns'

/** Rows that a digit is high when two are compared; columns and rows that are looked at from its middle. */
export const DIGIT = 16
const ACROSS = 11
const DOWN = 13
export const WIDTH = 2 * ACROSS + 1
export const HEIGHT = 2 * DOWN + 1
/** By so many columns and rows digits are moved to lie on each other best: a line beyond a figure moves its middle. */
export const SIDEWARDS = 2
export const UPWARDS = 4
/** Columns next to another digit that may hold some of it. */
const BETWEEN = 1.2
/** The ink's own shade is that of so large a share of what is written, from the darkest; and no lighter than this. */
const INK = 0.1
const LIGHTEST = 225

/** A digit by the measure above, row by row about its middle: 0 paper to 1 ink, NaN where another digit stands. */
export interface Shape {
  readonly ink: Float32Array
  /** The most ink at a place and next to it; 1 where another digit stands. */
  readonly about: Float32Array
}

/** A shape for each sign of a figure. @param usual height of its table's figures, in pixels. */
export const shapesOf = ({ ink: { picture, ink }, figure }: ReadInk, usual: number): readonly Shape[] => {
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

/** How far two digits differ where they lie on each other best, in places of black, and by how many places one is moved for that. */
export interface Laid {
  readonly differs: number
  readonly move: number
}

export const laidOn = (one: Shape, other: Shape): Laid => {
  let best: Laid = { differs: Infinity, move: 0 }
  for (let dy = -UPWARDS; dy <= UPWARDS; dy++)
    for (let dx = -SIDEWARDS; dx <= SIDEWARDS; dx++) {
      const move = dy * WIDTH + dx
      const differs = apart(one.ink, other.ink, move, best.differs)
      if (differs < best.differs) best = { differs, move }
    }
  return best
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
