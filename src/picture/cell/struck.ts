/**
 * Figures that somebody struck out or wrote over by hand. Both readers see through a thin line and agree on what was printed, which is no
 * longer what the report says: such a figure is asked. Here it is told of a figure alone, where its table has too few of its digits to tell (`oddDigits.ts`).
 */

import { blobsOf } from '../../geometry/blobs'
import type { CellInk } from '../picture'
import { cut } from '../raster/cut'
import { shadeAt } from '../raster/shadeAt'

/** The ink's own shade is that of so large a share of what is written, from the darkest. */
const INK = 0.1
/** A pen's thin line is so much of the way from paper to ink, at least; */
const FAINT = 0.35
/** in print lower than this (pixels) so much, since there the white between digits is gray. */
const LOW = 12
const FAINT_OF_LOW = 0.45
/** Of two digits print itself may touch; of so many one gap at least stays white. */
const APART = 3
/** What joins digits is as wide as this part of the figure. */
const JOINED = 0.9
/** A line that goes on at both sides makes one digit as wide as this part of its height. */
const WIDE = 0.95
/** What is inside of a 0, about its middle, as parts of its width and height. */
const INSIDE = [0.15, 0.12] as const

/** Whether a line may lie over a figure. @param text what both readers see. */
export const mayBeStruck = ({ picture, ink, digitHeight }: Pick<CellInk, 'picture' | 'ink' | 'digitHeight'>, text: string): boolean => {
  if (!/^\d+$/.test(text)) return false
  const own = cut(picture, ink)
  if (own.width < 2 || own.height < 2) return false
  const level = 255 - (digitHeight < LOW ? FAINT_OF_LOW : FAINT) * (255 - shadeAt(own.gray, INK))
  const dark = Uint8Array.from(own.gray, shade => (shade < level ? 1 : 0))
  if (text.length > 1) return text.length >= APART && isJoined(dark, own.width, own.height)
  return own.width >= WIDE * own.height || (text === '0' && isFilled(dark, own.width, own.height))
}

/** Digits are printed apart: whatever joins all of them was written. */
const isJoined = (dark: Uint8Array, width: number, height: number): boolean =>
  blobsOf(dark, width).some(({ box }) => box[2] - box[0] >= JOINED * width && box[3] - box[1] >= height / 2)

/** Whether most of the middle is dark. */
const isFilled = (dark: Uint8Array, width: number, height: number): boolean => {
  const [x, y] = [width / 2, height / 2]
  let filled = 0
  let all = 0
  for (let down = Math.round(y - INSIDE[1] * height); down <= y + INSIDE[1] * height; down++)
    for (let along = Math.round(x - INSIDE[0] * width); along <= x + INSIDE[0] * width; along++, all++)
      filled += dark[Math.min(height - 1, down) * width + Math.min(width - 1, along)] as number
  return 2 * filled > all
}
