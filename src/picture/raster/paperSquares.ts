/** The shade of a page's paper, square by square: light falls from a side, and not all of a picture is page. */

import type { Picture } from '../picture'
import { cut } from './cut'
import { shadeAt } from './shadeAt'

/** Of a square so much is at least as dark as its paper: print covers less than a third, and an edge of the page may run through it. */
const PAPER = 0.75

export interface PaperSquares {
  /** How many squares are beside and below each other. */
  readonly across: number
  readonly down: number
  /** Row by row. */
  readonly shades: readonly number[]
}

/** @param side of a square, in pixels. */
export const paperSquares = (page: Picture, side: number): PaperSquares => {
  const [across, down] = [Math.ceil(page.width / side), Math.ceil(page.height / side)]
  const shades = Array.from({ length: across * down }, (_, at) => {
    const [left, top] = [(at % across) * side, Math.floor(at / across) * side]
    return shadeAt(cut(page, [left, top, left + side, top + side]).gray, PAPER)
  })
  return { across, down, shades }
}
