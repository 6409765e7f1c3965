/**
 * Dashes and slashes that stand alone in their cells, as agencies write them for 0. Rows of nothing but these are no line of print: reader B sees
 * ones in slashes and nothing in dashes. Their shape tells them, and that others of their page are alike: remnants of digits differ.
 */
import { median } from '../../geometry/median'
import type { CellInk } from '../picture'
import { cut } from '../raster/cut'
import { shadeAt } from '../raster/shadeAt'

export interface LoneStroke {
  readonly sign: '-' | '/'
  /** Of its ink, in pixels. */
  readonly width: number
  readonly height: number
}

/** The ink's own shade is that of so large a share of what is written, from the darkest; what is half as far from paper is the stroke. */
const INK = 0.1
/** A dash is so many times as wide as high, at least, */
const LONG = 2
/** and has ink in this share of its columns, */
const WHOLE = 0.9
/** but for the first and the last of one that has so many: on a coarse scan they are half paper. */
const ENDS = 6
/** A slash is so many times as high as wide: what is steeper may be a 1, */
const STEEP = [1.1, 3.2] as const
/** leans by this part of its width from its foot to its head, */
const LEANS = 0.5
/** is no wider in any row than this part of its width, */
const THIN = 0.55
/** and strays from a straight line by no more than this part of it. */
const STRAIGHT = 0.12

/** What is written in a cell, where its shape is that of a single dash or slash. */
export const loneStroke = ({ kind, picture, ink }: Pick<CellInk, 'kind' | 'picture' | 'ink'>): LoneStroke | null => {
  const [width, height] = [ink[2] - ink[0], ink[3] - ink[1]]
  if (kind !== 'ink' || width < 2 || height < 1) return null
  const { gray } = cut(picture, ink)
  const level = 255 - (255 - shadeAt(gray, INK)) / 2
  const isDark = (x: number, y: number) => (gray[y * width + x] as number) <= level
  if (width >= LONG * height) return isDash(isDark, width, height) ? { sign: '-', width, height } : null
  return isSlash(isDark, width, height) ? { sign: '/', width, height } : null
}

type IsDark = (x: number, y: number) => boolean

const upTo = (end: number): readonly number[] => Array.from({ length: end }, (_, at) => at)

const isDash = (isDark: IsDark, width: number, height: number): boolean => {
  const columns = width >= ENDS ? upTo(width).slice(1, -1) : upTo(width)
  return columns.filter(x => upTo(height).some(y => isDark(x, y))).length >= WHOLE * columns.length
}

const isSlash = (isDark: IsDark, width: number, height: number): boolean => {
  if (height < STEEP[0] * width || height > STEEP[1] * width) return false
  const rows = upTo(height).map(y => upTo(width).filter(x => isDark(x, y)))
  const inked = rows.filter(row => row.length > 0)
  if (inked.length < WHOLE * height || inked.some(row => (row.at(-1) as number) - (row[0] as number) + 1 > Math.max(2, THIN * width)))
    return false
  const middles = inked.map(row => ((row[0] as number) + (row.at(-1) as number)) / 2)
  const [head, foot] = [middles[0] as number, middles.at(-1) as number]
  const strays = middles.map((middle, at) => Math.abs(middle - head - ((foot - head) * at) / Math.max(1, middles.length - 1)))
  return head - foot >= LEANS * width && Math.max(...strays) <= Math.max(1, STRAIGHT * width) && (median(strays) ?? 0) <= 1
}

/** So many others that are alike tell one. */
const TELLING = 2
/** Two are alike whose sides differ by no more than this part, or by so many pixels. */
const ALIKE = 0.2
const PIXELS = 1.5
/** A dash is no higher than this part of the page's print: a line of words is as wide. */
const LOW = 0.35
/** A slash is so many times as high as it, */
const HIGH = [0.6, 1.8] as const

/**
 * @param strokes of a page, the one that is asked about among them. @param print how high the page's print is in the middle, in pixels.
 * @returns whether it measures against print as such a sign does, and enough others of its kind are as long and as high.
 */
export const hasItsLike = (strokes: readonly LoneStroke[], print: number, { sign, width, height }: LoneStroke): boolean => {
  if (sign === '-' ? height > LOW * print : height < HIGH[0] * print || height > HIGH[1] * print) return false
  const near = (one: number, other: number) => Math.abs(one - other) <= Math.max(PIXELS, ALIKE * one)
  return strokes.filter(other => other.sign === sign && near(width, other.width) && near(height, other.height)).length > TELLING
}
