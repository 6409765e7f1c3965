import { oncePer } from '../../model/once'
import type { Turn } from '../../model/source'
import type { Picture } from '../picture'

/** A page turned clockwise by right angles; no pixel changes its shade. */
export const turned = (picture: Picture, turn: Turn): Picture => {
  if (turn === 0) return picture
  const half = turn === 180 ? picture : transposed(picture)
  return turn === 90 ? mirrored(half) : turn === 270 ? flipped(half) : mirrored(flipped(half))
}

/** Rows become columns: what is looked for along rows can then be looked for along columns by the same means. */
export const transposed = ({ width, height, gray }: Picture): Picture => {
  const out = new Uint8Array(gray.length)
  for (let top = 0; top < height; top += TILE)
    for (let left = 0; left < width; left += TILE) {
      const [bottom, right] = [Math.min(height, top + TILE), Math.min(width, left + TILE)]
      for (let x = left; x < right; x++) for (let y = top; y < bottom; y++) out[x * height + y] = gray[y * width + x] as number
    }
  return { width: height, height: width, gray: out }
}

/** A page transposed, kept for as long as the page is. */
export const sideways = oncePer(transposed)

/** Pixels of a square that is at hand while it is turned: a page's columns lie far apart. */
const TILE = 64

const mirrored = ({ width, height, gray }: Picture): Picture => {
  const out = gray.slice()
  for (let y = 0; y < height; y++) out.subarray(y * width, (y + 1) * width).reverse()
  return { width, height, gray: out }
}

const flipped = ({ width, height, gray }: Picture): Picture => {
  const out = new Uint8Array(gray.length)
  for (let y = 0; y < height; y++) out.set(gray.subarray(y * width, (y + 1) * width), (height - 1 - y) * width)
  return { width, height, gray: out }
}
