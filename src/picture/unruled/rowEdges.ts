/** What parts two rows of figures where no print is, or on a page turned sideways two columns: a rule, the edge of a band, or nothing. */
import { median } from '../../geometry/median'
import type { Picture } from '../picture'

/** Shades by which a rule is darker or lighter than both of its sides, or one band than the other. */
const SEEN = 8
/** Pixels beside a band's edge that are blurred. */
const SOFT = 2

export interface RowEdge {
  /** Where the upper row ends, and where the lower one begins. */
  readonly from: number
  readonly to: number
}

/**
 * @param channels where no figure stands, from left to right. @param above where the upper row's print ends. @param below where the lower one's begins.
 * @returns the middle of a rule for both rows; of a band's edge what is not blurred; where nothing is seen the middle.
 */
export const edgeBetween = (
  page: Picture,
  channels: readonly (readonly [from: number, to: number])[],
  above: number,
  below: number,
): RowEdge => {
  const middle = (above + below) / 2
  return edgeSeen(page, channels, above, below) ?? { from: middle, to: middle }
}

/** The same; null where nothing is seen. */
export const edgeSeen = (
  page: Picture,
  channels: readonly (readonly [from: number, to: number])[],
  above: number,
  below: number,
): RowEdge | null => {
  const [from, to] = [Math.ceil(above), Math.floor(below)]
  const shades = Array.from({ length: Math.max(0, to - from) }, (_, at) => shadeAcross(page, channels, from + at))
  if (shades.length < 3) return null
  const [first, last] = [median(shades.slice(0, 3)) as number, median(shades.slice(-3)) as number]
  const off = (shade: number) => Math.max(Math.min(first, last) - shade, shade - Math.max(first, last))
  const furthest = shades.reduce((best, shade, at) => (off(shade) > off(shades[best] as number) ? at : best), 0)
  if (off(shades[furthest] as number) >= SEEN) return { from: from + furthest + 0.5, to: from + furthest + 0.5 }
  if (Math.abs(first - last) < SEEN) return null
  const step = shades.findIndex(shade => Math.abs(shade - first) > Math.abs(shade - last))
  return { from: from + step - SOFT, to: from + step + SOFT }
}

const shadeAcross = ({ width, gray }: Picture, channels: readonly (readonly [from: number, to: number])[], y: number): number => {
  const shades: number[] = []
  for (const [from, to] of channels)
    for (let x = Math.ceil(from) + 1; x < Math.floor(to) - 1; x++) shades.push(gray[y * width + x] as number)
  return median(shades) ?? 0
}
