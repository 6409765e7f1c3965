/** Dots of a ground: a picture in black and white has single dots all over where its paper was not quite white. */
import { median } from '../../geometry/median'
import type { Picture } from '../picture'

/** Of a page's pixels so many are single dots where its ground is made of them, and so many are neither black nor white at most. */
const DOTTED = 0.01
const SHADED = 0.02
/** Pixels to each side of a dot within which others are counted. */
const REACH = 4
/** Where so many times as many dots stand as usual, they may be pale print or a pale rule. */
const DENSE = 1.4
/** Every so many pixels the usual number is looked at. */
const EVERY = 16

/** A page without the dots of its ground; any other page as it is. */
export const withoutDots = (page: Picture): Picture => {
  if (!isBlackAndWhite(page)) return page
  const dots = dotsOf(page)
  if (dots.reduce((sum, dot) => sum + dot, 0) < DOTTED * dots.length) return page
  const near = countsNear(dots, page.width, page.height)
  const usual = usualOf(near, page)
  const gray = page.gray.map((shade, at) => (dots[at] === 1 && (near[at] as number) <= DENSE * usual ? 255 : shade))
  return { ...page, gray }
}

const isBlackAndWhite = ({ gray }: Picture): boolean => {
  const most = SHADED * gray.length
  let shaded = 0
  for (let at = 0; at < gray.length && shaded <= most; at++) if ((gray[at] as number) > 32 && (gray[at] as number) < 224) shaded++
  return shaded <= most
}

/** 1 where a dark pixel has no other beside it. */
const dotsOf = ({ width, height, gray }: Picture): Uint8Array => {
  const dots = new Uint8Array(gray.length)
  const isDark = (at: number) => (gray[at] as number) < 128
  for (let y = 1; y + 1 < height; y++)
    for (let at = y * width + 1, end = at + width - 2; at < end; at++) {
      if (!isDark(at) || isDark(at - 1) || isDark(at + 1)) continue
      const [above, below] = [at - width, at + width]
      if (isDark(above - 1) || isDark(above) || isDark(above + 1) || isDark(below - 1) || isDark(below) || isDark(below + 1)) continue
      dots[at] = 1
    }
  return dots
}

/** How many dots stand in the square about each pixel. */
const countsNear = (dots: Uint8Array, width: number, height: number): Uint8Array => {
  const across = new Uint8Array(dots.length)
  for (let y = 0; y < height; y++) {
    let sum = 0
    for (let x = -REACH; x < width; x++) {
      if (x + REACH < width) sum += dots[y * width + x + REACH] as number
      if (x > REACH) sum -= dots[y * width + x - REACH - 1] as number
      if (x >= 0) across[y * width + x] = sum
    }
  }
  const counts = new Uint8Array(dots.length)
  const sums = new Uint16Array(width)
  for (let y = -REACH; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (y + REACH < height) sums[x] = (sums[x] as number) + (across[(y + REACH) * width + x] as number)
      if (y > REACH) sums[x] = (sums[x] as number) - (across[(y - REACH - 1) * width + x] as number)
      if (y >= 0) counts[y * width + x] = sums[x] as number
    }
  return counts
}

const usualOf = (near: Uint8Array, { width, height }: Picture): number => {
  const some: number[] = []
  for (let y = EVERY; y < height; y += EVERY) for (let x = EVERY; x < width; x += EVERY) some.push(near[y * width + x] as number)
  return median(some.filter(count => count > 0)) ?? 0
}
