/** The signs of a figure, each with its ink: what stands about the place where reader A sees it. */
import type { Box } from '../../model/place'
import type { CellInk, PlacedReading } from '../picture'

/** A figure of a table and what reader A sees in it. */
export interface ReadInk {
  readonly ink: CellInk
  readonly figure: PlacedReading
}

export interface InkedSign {
  readonly text: string
  /** Its first column of pixels in the cell's cut. */
  readonly from: number
  /** How much ink there is in each of its columns, in pixels of black. */
  readonly columns: readonly number[]
}

/** A digit's half is no wider than this part of its height. */
const HALF = 0.42

export const signsOf = ({ ink, figure }: ReadInk): readonly InkedSign[] => {
  const [, top, , bottom] = ink.ink
  const half = HALF * (bottom - top)
  return figure.at.map((middle, at) => {
    const [before, after] = [figure.at[at - 1], figure.at[at + 1]]
    const from = Math.max(0, Math.round(Math.max(middle - half, before === undefined ? 0 : (before + middle) / 2 + 1)))
    const to = Math.round(Math.min(middle + half, ink.picture.width, after === undefined ? Infinity : (middle + after) / 2))
    const columns = Array.from({ length: Math.max(0, to - from) }, (_, x) => amountIn(ink, [from + x, top, from + x + 1, bottom]))
    return { text: figure.text[at] ?? '', from, columns }
  })
}

/** The columns of a sign's stem: where it has most ink, and beside it more than half as much. */
export const stemOf = ({ from, columns }: InkedSign): readonly [first: number, last: number] => {
  const most = Math.max(0, ...columns)
  let [first, last] = [columns.indexOf(most), columns.indexOf(most)]
  while (first > 0 && (columns[first - 1] as number) > most / 2) first--
  while (last + 1 < columns.length && (columns[last + 1] as number) > most / 2) last++
  return [from + first, from + last]
}

/** Shades below the paper's that are none of print. */
const FAINT = 24

/** How much ink there is in a part of a cell's cut, in pixels of black. */
export const amountIn = ({ picture: { width, gray } }: CellInk, [left, top, right, bottom]: Box): number => {
  let sum = 0
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const dark = 255 - (gray[y * width + x] as number)
      if (dark >= FAINT) sum += dark / 255
    }
  return sum
}
