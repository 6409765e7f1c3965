import type { Picture } from '../picture'

/** Degrees either way that are tried, and how finely: first in steps, then in hundredths around the best. */
const MOST = 6
const STEP = 0.25
const FINE = 0.05

/** Every so many pixels are looked at: strokes are two pixels wide and more. */
const EVERY = 2
/** Darker than this is ink. */
const DARK = 128
/** Pixels of ink that make a page of print. */
const PRINT = 2000

/** By how much the lines of print of a page without rules fall to the right, in degrees: so that they part most sharply. 0 where there is too little print. */
export const skewOfPrint = (picture: Picture): number => {
  const ink = inkOf(picture)
  if (ink.length < 2 * PRINT) return 0
  const coarse = sharpest(ink, picture, -MOST, MOST, STEP)
  return sharpest(ink, picture, coarse - STEP, coarse + STEP, FINE)
}

/** Places of dark pixels: x, y, x, y. */
const inkOf = ({ width, height, gray }: Picture): readonly number[] => {
  const ink: number[] = []
  for (let y = 0; y < height; y += EVERY) for (let x = 0; x < width; x += EVERY) if ((gray[y * width + x] as number) < DARK) ink.push(x, y)
  return ink
}

const sharpest = (ink: readonly number[], picture: Picture, from: number, to: number, step: number): number => {
  let best = 0
  let most = -1
  for (let at = 0; at <= Math.round((to - from) / step); at++) {
    const degrees = from + at * step
    const sharp = sharpness(ink, picture, Math.tan((degrees * Math.PI) / 180))
    if (sharp <= most) continue
    most = sharp
    best = degrees
  }
  return Math.round(best * 100) / 100
}

/** How much ink changes from row to row, where rows fall like this. */
const sharpness = (ink: readonly number[], { width, height }: Picture, slope: number): number => {
  const reach = Math.ceil(Math.abs(slope) * width)
  const rows = new Uint32Array(Math.ceil((height + 2 * reach) / EVERY) + 1)
  for (let i = 0; i < ink.length; i += 2) {
    const row = Math.floor(((ink[i + 1] as number) - slope * (ink[i] as number) + reach) / EVERY)
    rows[row] = (rows[row] as number) + 1
  }
  let sum = 0
  for (let row = 1; row < rows.length; row++) sum += ((rows[row] as number) - (rows[row - 1] as number)) ** 2
  return sum
}
