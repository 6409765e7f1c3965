/** Where lines of print stand in a picture: rows of pixels with ink, parted by rows without. */
import { median } from '../geometry/median'
import type { Box } from '../model/place'
import type { Picture } from './picture'

/** Darker pixels are ink, as a part of the way from black to the paper's white. */
const INK = 0.62
/** A row of pixels with fewer inked ones (pixels) holds dust. */
const DUST = 2
/** Lines that are not so high are rules and dust; as a part of the usual height. */
const LOW = 0.4
/** Lines of more than this are two that touch, or no print. */
const HIGH = 2.2

/** @param blanked boxes that are looked at elsewhere. @returns the boxes of lines, from the top, close around their ink. */
export const findTextLines = (picture: Picture, blanked: readonly Box[] = [], least = 8): Box[] => {
  const { width, height } = picture
  const inked = inkOf(picture, blanked)
  const profile = new Uint32Array(height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (inked[y * width + x]) profile[y] = (profile[y] as number) + 1
  const bands: (readonly [from: number, to: number])[] = []
  let from = -1
  for (let y = 0; y <= height; y++) {
    const on = y < height && (profile[y] as number) > DUST
    if (on && from < 0) from = y
    if (on || from < 0) continue
    bands.push([from, y])
    from = -1
  }
  const heights = bands.map(([top, bottom]) => bottom - top).filter(each => each >= least)
  const usual = median(heights) ?? least
  return joined(bands, usual)
    .filter(([top, bottom]) => bottom - top >= Math.max(least, LOW * usual) && bottom - top <= HIGH * usual)
    .flatMap(([top, bottom]) => {
      const [left, right] = extentOf(inked, width, top, bottom)
      return right - left >= least ? [[left, top, right, bottom] as const] : []
    })
}

/** A character's parts above each other, as in 二 alone, are one line: a low band belongs to the nearest one that it completes. */
const joined = (bands: readonly (readonly [number, number])[], usual: number): (readonly [number, number])[] => {
  const out: (readonly [number, number])[] = []
  for (const band of bands) {
    const last = out.at(-1)
    if (last && band[1] - last[0] <= 1.15 * usual && (last[1] - last[0] < 0.8 * usual || band[1] - band[0] < 0.5 * usual))
      out.splice(-1, 1, [last[0], band[1]])
    else out.push(band)
  }
  return out
}

const extentOf = (inked: Uint8Array, width: number, top: number, bottom: number): readonly [number, number] => {
  let left = width
  let right = 0
  for (let x = 0; x < width; x++) {
    let ink = 0
    for (let y = top; y < bottom; y++) ink += inked[y * width + x] as number
    if (ink < DUST) continue
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
  }
  return [left, right]
}

const inkOf = ({ width, height, gray }: Picture, blanked: readonly Box[]): Uint8Array => {
  const paper = paperOf(gray)
  const inked = new Uint8Array(width * height)
  for (let i = 0; i < inked.length; i++) inked[i] = (gray[i] as number) < INK * paper ? 1 : 0
  for (const [left, top, right, bottom] of blanked)
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++)
      inked.fill(0, y * width + Math.max(0, Math.floor(left)), y * width + Math.min(width, Math.ceil(right)))
  return inked
}

/** The shade of the paper: the commonest of the lighter ones. */
const paperOf = (gray: Uint8Array): number => {
  const counts = new Uint32Array(256)
  for (let i = 0; i < gray.length; i++) counts[gray[i] as number] = (counts[gray[i] as number] as number) + 1
  let most = 255
  for (let shade = 100; shade < 256; shade++) if ((counts[shade] as number) > (counts[most] as number)) most = shade
  return most
}
