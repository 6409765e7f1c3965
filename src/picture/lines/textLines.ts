/** Where lines of print stand in a cell: rows of pixels with ink, parted by rows without. */
import { median } from '../../geometry/median'
import type { Box } from '../../model/place'
import type { Picture } from '../picture'
import { darkestOf, inkLevel } from '../raster/inkLevel'

/** A row of pixels with fewer inked ones (pixels) holds dust. */
const DUST = 2
/** Lines that are not so high are rules and dust; as a part of the usual height. What reaches the picture's top or bottom is a rule that leans, or a whole line. */
const LOW = 0.4
/** Lines of more than this are two that touch, or no print. */
const HIGH = 2.2

/** @param least pixels that a line is high. @returns the boxes of lines, from the top, close around their ink. */
export const findTextLines = (picture: Picture, least: number): Box[] => {
  const { width, height } = picture
  const inked = inkOf(picture)
  const profile = new Uint32Array(height)
  for (let y = 0; y < height; y++) {
    let ink = 0
    for (let at = y * width, end = at + width; at < end; at++) ink += inked[at] as number
    profile[y] = ink
  }
  const bands: (readonly [from: number, to: number])[] = []
  let from = -1
  for (let y = 0; y <= height; y++) {
    const on = y < height && (profile[y] as number) > DUST
    if (on && from < 0) from = y
    if (on || from < 0) continue
    bands.push([from, y])
    from = -1
  }
  const whole = completed(bands, (top, bottom) => widestOf(columnsOf(inked, width, top, bottom)))
  const isCut = ([top, bottom]: readonly [number, number]) => top === 0 || bottom === height
  const heightsOf = (some: typeof whole) => median(some.map(([top, bottom]) => bottom - top).filter(each => each >= least))
  const usual = heightsOf(whole.filter(band => !isCut(band))) ?? heightsOf(whole) ?? least
  return joined(whole, usual)
    .filter(band => {
      const high = band[1] - band[0]
      return high >= Math.max(least, (isCut(band) ? LIKE[0] : LOW) * usual) && high <= HIGH * usual
    })
    .flatMap(([top, bottom]) => {
      const ink = columnsOf(inked, width, top, bottom)
      const [left, right] = extentOf(ink)
      return right - left >= least && isPrint(ink, bottom - top) ? [[left, top, right, bottom] as const] : []
    })
}

/** White between the parts of one character, as a part of its height: between lines is more. */
const CLOSE = 0.12
/** A character is about as wide as high: its widest part as a part of its height. */
const SQUARE = [0.75, 1.35] as const

/** Or it is as high as the tallest line, so much more or less. */
const LIKE = [0.8, 1.12] as const

/** Where lines hold a character or two, as in narrow heads, white may run through all of them: halves are one line where they make a whole character. */
const completed = (
  bands: readonly (readonly [number, number])[],
  widest: (top: number, bottom: number) => number,
): (readonly [number, number])[] => {
  const out: (readonly [number, number])[] = []
  const tallest = Math.max(0, ...bands.map(([top, bottom]) => bottom - top))
  const isWhole = (height: number, width: number) =>
    (width >= SQUARE[0] * height && width <= SQUARE[1] * height) || (height >= LIKE[0] * tallest && height <= LIKE[1] * tallest)
  for (const [top, bottom] of bands) {
    const last = out.at(-1)
    const height = bottom - (last?.[0] ?? 0)
    if (last && top - last[1] <= CLOSE * height && isWhole(height, widest(last[0], bottom))) out.splice(-1, 1, [last[0], bottom])
    else out.push([top, bottom])
  }
  return out
}

/** The longest stretch of columns with ink. */
const widestOf = (ink: Uint32Array): number => {
  let [most, run] = [0, 0]
  for (const each of ink) {
    run = each > 0 ? run + 1 : 0
    most = Math.max(most, run)
  }
  return most
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

/** Inked pixels of a band, column by column. */
const columnsOf = (inked: Uint8Array, width: number, top: number, bottom: number): Uint32Array => {
  const ink = new Uint32Array(width)
  for (let y = top; y < bottom; y++) for (let x = 0; x < width; x++) ink[x] = (ink[x] as number) + (inked[y * width + x] as number)
  return ink
}

const extentOf = (ink: Uint32Array): readonly [number, number] => {
  let [left, right] = [0, ink.length]
  while (left < ink.length && (ink[left] as number) < DUST) left++
  while (right > left && (ink[right - 1] as number) < DUST) right--
  return [left, right]
}

/** Of a square as high as the line, where it is inked most, so much is ink: of specks in line far less, of the faintest sign twice as much. */
const PRINT = 0.04

const isPrint = (ink: Uint32Array, height: number): boolean => {
  let sum = 0
  for (let x = 0; x < ink.length; x++) {
    sum += (ink[x] as number) - (x < height ? 0 : (ink[x - height] as number))
    if (sum >= PRINT * height * height) return true
  }
  return false
}

const inkOf = (picture: Picture): Uint8Array => {
  const { width, height, gray } = picture
  const level = inkLevel(paperOf(gray), darkestOf(picture))
  const dark = new Uint8Array(width * height)
  for (let i = 0; i < dark.length; i++) if ((gray[i] as number) < level) dark[i] = 1
  return withoutDust(dark, width, height)
}

/** A pixel of a stroke, however thin, has so many inked ones around it, but at its ends; one that a threshold made of noise has none. */
const STROKE = 2

const withoutDust = (dark: Uint8Array, width: number, height: number): Uint8Array => {
  const inked = new Uint8Array(dark.length)
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - 1) * width, Math.min(height - 1, y + 1) * width]
    for (let x = 0; x < width; x++) {
      if (dark[y * width + x] === 0) continue
      const [left, right] = [Math.max(0, x - 1), Math.min(width - 1, x + 1)]
      let near = -1
      for (let line = top; line <= bottom; line += width) for (let at = line + left; at <= line + right; at++) near += dark[at] as number
      if (near >= STROKE) inked[y * width + x] = 1
    }
  }
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
