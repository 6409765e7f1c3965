/** Pages drawn in pixels: ruled tables, a little bent, broken or worn, for tests of what finds them in pictures. */
import type { Picture } from '../picture/picture'

export interface RuledPage {
  readonly width?: number
  readonly height?: number
  /** Where rules are, in pixels. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Cells of several rows or columns: first row and column, rows and columns spanned. */
  readonly merged?: readonly (readonly [row: number, column: number, rows: number, columns: number])[]
  /** Where a place of the flat page is to be seen. */
  readonly bend?: (x: number, y: number) => readonly [x: number, y: number]
  /** Pieces that are not printed: of every rule, the pixels along it for which this holds. */
  readonly gap?: (along: number) => boolean
  readonly shade?: number
}

/** A page of 1000 by 1400 unless said otherwise, its rules two pixels thick. */
export const ruledPage = (page: RuledPage): Picture => {
  const { width = 1000, height = 1400, xs, ys, bend = (x, y) => [x, y], gap = () => false, shade = 30 } = page
  const gray = new Uint8Array(width * height).fill(245)
  const dot = (x: number, y: number) => {
    const [seenX, seenY] = bend(x, y).map(Math.round) as [number, number]
    for (const at of [seenY * width + seenX, (seenY + 1) * width + seenX, seenY * width + seenX + 1, (seenY + 1) * width + seenX + 1])
      gray[at] = shade
  }
  const hidden = hiddenBy(page.merged ?? [])
  ys.forEach((y, row) => {
    xs.slice(1).forEach((right, column) => {
      if (!hidden.below(row - 1, column)) for (let x = xs[column] as number; x <= right; x++) if (!gap(x)) dot(x, y)
    })
  })
  xs.forEach((x, column) => {
    ys.slice(1).forEach((bottom, row) => {
      if (!hidden.beside(row, column - 1)) for (let y = ys[row] as number; y <= bottom; y++) if (!gap(y)) dot(x, y)
    })
  })
  return { width, height, gray }
}

/** Which pieces of rule merged cells hide: below a cell, and to its right. */
const hiddenBy = (merged: NonNullable<RuledPage['merged']>) => ({
  below: (row: number, column: number) =>
    merged.some(([top, left, rows, columns]) => row >= top && row < top + rows - 1 && column >= left && column < left + columns),
  beside: (row: number, column: number) =>
    merged.some(([top, left, rows, columns]) => row >= top && row < top + rows && column >= left && column < left + columns - 1),
})

/** A page turned about its middle, clockwise. */
export const askew = (degrees: number, width = 1000, height = 1400): NonNullable<RuledPage['bend']> => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return (x, y) => [width / 2 + cos * (x - width / 2) - sin * (y - height / 2), height / 2 + sin * (x - width / 2) + cos * (y - height / 2)]
}

/** Noise of a scanner: the same seed, the same noise. Shades up to `most` either way. */
export const noisy = ({ width, height, gray }: Picture, draw: (bound: number) => number, most: number): Picture => ({
  width,
  height,
  gray: gray.map(shade => Math.min(255, Math.max(0, shade + draw(2 * most + 1) - most))),
})
