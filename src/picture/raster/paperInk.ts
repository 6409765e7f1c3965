/** What is ink on a page whose paper isn't evenly light: in a photograph it lies in shadow, at a gutter it grows dark, and around it is a desk. */
import { median } from '../../geometry/median'
import { oncePer } from '../../model/once'
import type { Picture } from '../picture'
import { darkestOf, inkLevel } from './inkLevel'
import { paperSquares } from './paperSquares'
import { unitOf } from './unit'

/** Units of a square that has a shade of paper of its own: wider than any stroke. A bar as wide as one has its paper beside it. */
const SQUARE = 12

/** 1 where a pixel is ink. Of a dark desk its edge is: to tell it from print is up to whoever looks for that. Told once a page; who changes it takes a copy. */
export const paperInk = oncePer((page: Picture): Uint8Array => {
  const { width, height, gray } = page
  const size = SQUARE * unitOf(page)
  const levels = levelsOf(page, size)
  const ink = new Uint8Array(gray.length)
  const between = (row: number): Float64Array => {
    const first = row * levels.across
    return Float64Array.from({ length: width }, (_, x) => {
      const [column, right] = placeIn(x, size, levels.across)
      const next = Math.min(column + 1, levels.across - 1)
      return mixed(levels.values[first + column] as number, levels.values[first + next] as number, right)
    })
  }
  const rows = Array.from({ length: levels.down }, (_, row) => between(row))
  for (let y = 0; y < height; y++) {
    const [row, down] = placeIn(y, size, levels.down)
    const [top, bottom] = [rows[row] as Float64Array, rows[Math.min(row + 1, levels.down - 1)] as Float64Array]
    for (let x = 0, at = y * width; x < width; x++, at++)
      if ((gray[at] as number) < mixed(top[x] as number, bottom[x] as number, down)) ink[at] = 1
  }
  return ink
})

interface Levels {
  readonly across: number
  readonly down: number
  /** What is darker is ink, in the middle of each square, row by row. */
  readonly values: readonly number[]
}

const levelsOf = (page: Picture, size: number): Levels => {
  const darkest = darkestOf(page)
  const { across, down, shades } = paperSquares(page, size)
  const outside = outsideOf(shades, across)
  const values = shades.map((paper, at) => inkLevel(outside[at] ? paper : lightestAround(shades, at, across), darkest))
  return { across, down, values }
}

/** Squares darker than this, as a part of the usual paper, may lie outside of it. */
const DARK = 0.75

/** Squares that are dark up to the picture's edge: a desk, a gutter, a lid left open. */
const outsideOf = (papers: readonly number[], across: number): Uint8Array => {
  const outside = new Uint8Array(papers.length)
  const dark = DARK * (median(papers) ?? 0)
  const open = papers.flatMap((_, at) =>
    at % across === 0 || (at + 1) % across === 0 || at < across || at >= papers.length - across ? [at] : [],
  )
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (outside[at] || (papers[at] as number) >= dark) continue
    outside[at] = 1
    const column = at % across
    open.push(...[at - across, at + across].filter(next => next >= 0 && next < papers.length))
    open.push(...(column > 0 ? [at - 1] : []), ...(column < across - 1 ? [at + 1] : []))
  }
  return outside
}

/** Of a square and those that touch it. */
const lightestAround = (papers: readonly number[], at: number, across: number): number => {
  const column = at % across
  const [left, right] = [Math.max(0, column - 1), Math.min(across - 1, column + 1)]
  let lightest = 0
  for (const row of [at - column - across, at - column, at - column + across])
    for (let x = left; x <= right; x++) lightest = Math.max(lightest, papers[row + x] ?? 0)
  return lightest
}

/** Between which two squares' middles a place lies, and how far along. */
const placeIn = (at: number, size: number, count: number): readonly [square: number, along: number] => {
  const place = Math.min(Math.max(0, at / size - 0.5), count - 1)
  const square = Math.floor(place)
  return [square, place - square]
}

const mixed = (one: number, other: number, along: number): number => one + (other - one) * along
