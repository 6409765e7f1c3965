/** Where a page is darker than above and below: what level rules are made of. */
import type { Picture } from '../picture'
import { unitOf } from '../raster/unit'

/** A dark place in one strip of the page. */
export interface Ridge {
  readonly y: number
  /** By how much it is darker than what is above and below it, in shades. */
  readonly depth: number
  /** In how many of the strip's columns it is so: 0 to 1. */
  readonly cover: number
  /** The shade of what is above or below it, whichever is darker: of paper, or of a head's dark ground. */
  readonly ground: number
}

/** Upright strips of a page, each with its ridges from the top. */
export interface Strips {
  /** Of one strip, in pixels. */
  readonly width: number
  readonly strips: readonly (readonly Ridge[])[]
}

/** The faintest rule worth following, in shades below its surroundings: a mean over a strip hides the paper's noise. */
const FAINT = 12

/** A dashed rule is ink for half of its length, and in one strip for less than in the next. */
const COVERED = 0.3

/** Units a strip is wide: a sign's half, so that no sign fills two. */
const STRIP = 4

export const ridgesOf = (picture: Picture): Strips => {
  const unit = unitOf(picture)
  const width = STRIP * unit
  const strips = Array.from({ length: Math.floor(picture.width / width) }, (_, strip) => ridgesIn(picture, strip * width, width, unit))
  return { width, strips }
}

/** Of one strip, from the top. @param left where it begins. @param width of it, in pixels. */
export const ridgesIn = (picture: Picture, left: number, width: number, unit: number): Ridge[] => {
  const means = meansOf(picture, left, width)
  const depths = depthsOf(means, unit)
  const ridges: Ridge[] = []
  for (let y = 1; y + 1 < depths.length; y++) {
    const depth = depths[y] as number
    if (depth < FAINT || depth < (depths[y - 1] as number) || depth <= (depths[y + 1] as number)) continue
    const cover = coverAt(picture, left, width, y, unit, depth / 2)
    if (cover >= COVERED) ridges.push({ y: middleOf(depths, y), depth, cover, ground: (means[y] as number) + depth })
  }
  return ridges
}

/** Mean shade of each row of a strip. */
const meansOf = ({ width, height, gray }: Picture, left: number, across: number): Float32Array => {
  const means = new Float32Array(height)
  for (let y = 0; y < height; y++) {
    let sum = 0
    for (let at = y * width + left, end = at + across; at < end; at++) sum += gray[at] as number
    means[y] = sum / across
  }
  return means
}

/** How much darker each row is than the lighter rows a unit above and below, whichever of the two is darker. */
const depthsOf = (means: Float32Array, unit: number): Float32Array => {
  const depths = new Float32Array(means.length)
  const last = means.length - 1
  const mean = (y: number) => means[Math.min(last, Math.max(0, y))] as number
  for (let y = 0; y <= last; y++)
    depths[y] = Math.min((mean(y - unit) + mean(y - unit - 1)) / 2, (mean(y + unit) + mean(y + unit + 1)) / 2) - mean(y)
  return depths
}

const coverAt = ({ width, height, gray }: Picture, left: number, across: number, y: number, unit: number, depth: number): number => {
  let covered = 0
  const [above, below] = [Math.max(0, y - unit - 1) * width, Math.min(height - 1, y + unit + 1) * width]
  for (let x = left; x < left + across; x++) {
    const at = y * width + x
    const dark = Math.min(gray[at] as number, gray[at - width] as number, gray[at + width] as number)
    if (Math.min(gray[above + x] as number, gray[below + x] as number) - dark >= depth) covered++
  }
  return covered / across
}

/** The ridge's middle between rows, weighed by depth. */
const middleOf = (depths: Float32Array, y: number): number => {
  const [before, here, after] = [Math.max(0, depths[y - 1] as number), depths[y] as number, Math.max(0, depths[y + 1] as number)]
  return y + (after - before) / (before + here + after)
}
