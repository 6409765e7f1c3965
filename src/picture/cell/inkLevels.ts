/** What is ink and what is paper in a cell's cut. */

import type { Picture } from '../picture'
import { cut } from '../raster/cut'
import { shadeAt } from '../raster/shadeAt'

export interface InkLevels {
  /** The shade of the paper: most of the lighter half. */
  readonly paper: number
  /** How far paper strays from it, in shades: the usual distance, set to what a normal spread would have. */
  readonly noise: number
}

/** Of a cut with a pixel at least; paper is the larger part of any cell. */
export const levelsOf = ({ gray }: Picture): InkLevels => {
  const paper = shadeAt(gray, 0.7)
  const strays = new Uint8Array(gray.length)
  for (let at = 0; at < gray.length; at++) strays[at] = Math.abs((gray[at] as number) - paper)
  return { paper, noise: shadeAt(strays, 0.5) * 1.5 }
}

/** Ink is darker than paper by so many shades at least, however quiet the paper is. */
const LEAST = 40

/** Of each side of a cut this share is not looked at for how dark its print is: rules are darker than light print between them. */
const BORDER = 0.2

/** 1 where a pixel is ink: darker than a third of the way from the paper to the darkest that is written there, and than noise. */
export const inkMask = (picture: Picture, paper: number, noise: number): Uint8Array => {
  const { width, height, gray } = picture
  const [across, down] = [BORDER * width, BORDER * height]
  const dark = shadeAt(cut(picture, [across, down, width - across, height - down]).gray, 0.01)
  const level = paper - Math.max(LEAST, 4 * noise, (paper - dark) * 0.35)
  const mask = new Uint8Array(gray.length)
  for (let at = 0; at < gray.length; at++) if ((gray[at] as number) < level) mask[at] = 1
  return mask
}

/** Places and those around them, by one pixel. */
export const spread = (places: readonly number[], width: number, height: number): Set<number> => {
  const out = new Set<number>()
  for (const at of places) {
    const x = at % width
    const y = (at - x) / width
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        if (x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height) out.add(at + dy * width + dx)
      }
  }
  return out
}
