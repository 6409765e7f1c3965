/** A cell's ink as the net sees it. What is done here is done by scripts/picture/train/samples.py too: change both, and train again. */

import type { CellInk } from '../picture'
import { framed } from '../raster/cut'
import { resized } from '../raster/resized'
import { shadeAt } from '../raster/shadeAt'

/** Rows of the net's picture, of which a figure takes so many, with so many about it. */
const HEIGHT = 32
const DIGIT = 22
const MARGIN = 6

/** Ink less high than this, in pixels, is a dash or a point: it keeps its measure to figures. */
const LOW = 8

/** A contrast at least, in shades: noise is not blown up to ink. */
const CONTRAST = 30

export interface DigitInput {
  readonly width: number
  readonly height: number
  /** Where its left edge is in the cut, and how many pixels of the cut one of its own is. */
  readonly left: number
  readonly scale: number
  /** Row by row; 0 paper, 1 ink. */
  readonly ink: Float32Array
}

export const digitInput = ({ picture, ink: [left, top, right, bottom] }: CellInk): DigitInput => {
  const size = Math.max(bottom - top, LOW)
  const [pad, middle, half] = [(size * MARGIN) / DIGIT, (top + bottom) / 2, (size * HEIGHT) / DIGIT / 2]
  const [l, t, r, b] = [Math.floor(left - pad), Math.floor(middle - half), Math.ceil(right + pad), Math.ceil(middle + half)]
  const paper = shadeAt(picture.gray, 0.75)
  const width = Math.max(8, Math.round(((r - l) * HEIGHT) / (b - t)))
  const shown = resized(framed(picture, [l, t, r, b], paper), width, HEIGHT)
  const dark = Math.min(shadeAt(framed(picture, [left, top, right, bottom], paper).gray, 0.05), paper - CONTRAST)
  return {
    ...{ width, height: HEIGHT, left: l, scale: (b - t) / HEIGHT },
    ink: Float32Array.from(shown.gray, shade => Math.min(1, Math.max(0, (paper - shade) / (paper - dark)))),
  }
}
