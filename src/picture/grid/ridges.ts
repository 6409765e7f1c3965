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
  const { depths, gaps } = depthsOf(means, unit)
  const ridges: Ridge[] = []
  for (let y = 1; y + 1 < depths.length; y++) {
    const depth = depths[y] as number
    if (depth < FAINT || depth < (depths[y - 1] as number) || depth <= (depths[y + 1] as number)) continue
    const gap = gaps.get(y) ?? y
    const beside = [gap < y ? gap : Math.max(0, y - unit - 1), gap > y ? gap : Math.min(picture.height - 1, y + unit + 1)] as const
    const cover = coverAt(picture, left, width, y, beside, depth / 2)
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

/** Of each row, and of lines with a twin the row between both. */
interface Depths {
  readonly depths: Float32Array
  readonly gaps: ReadonlyMap<number, number>
}

/**
 * How much darker each row is than the lighter rows a unit above and below, whichever of the two is darker. Where one of two lines stands a
 * unit beside the other, as those of a double rule do in a fax, both would be lost: there it is what is between them that counts.
 */
const depthsOf = (means: Float32Array, unit: number): Depths => {
  const depths = new Float32Array(means.length)
  const gaps = new Map<number, number>()
  for (let y = 0; y < means.length; y++) {
    const here = means[y] as number
    const [above, below] = [besideOf(means, y, -unit), besideOf(means, y, unit)]
    depths[y] = Math.min(above, below) - here
    const light = Math.max(above, below)
    if (light - here < FAINT || (depths[y] as number) >= HIDDEN * (light - here)) continue
    const gap = gapBeside(means, y, above > below ? 1 : -1, unit)
    if (gap === null) continue
    depths[y] = Math.min(light, means[gap] as number) - here
    gaps.set(y, gap)
  }
  return { depths, gaps }
}

/** A line stands out on one side, and on the other by less than this share of it. */
const HIDDEN = 0.5

/** The rows of a page go on above and below it. */
const meanAt = (means: Float32Array, y: number): number => means[Math.min(means.length - 1, Math.max(0, y))] as number

/** What is a unit above or below a row. */
const besideOf = (means: Float32Array, y: number, off: number): number =>
  (meanAt(means, y + off) + meanAt(means, y + off + Math.sign(off))) / 2

/** The lightest row between a line and a twin as dark, behind which it is as light again; null where there is none. @param way to it. */
const gapBeside = (means: Float32Array, y: number, way: 1 | -1, unit: number): number | null => {
  const at = (off: number) => meanAt(means, y + way * off)
  const here = at(0)
  let gap = 2
  for (let off = 3; off <= unit; off++) if (at(off) > at(gap)) gap = off
  const [least, most] = [here + EVEN * (at(gap) - here), at(gap) - EVEN * (at(gap) - here)]
  let twin = gap + 1
  while (twin <= TWIN * unit && at(twin) > least) twin++
  if (twin > TWIN * unit) return null
  for (let off = twin + 1; off <= twin + unit; off++) if (at(off) >= most) return y + way * gap
  return null
}

/** Units that the two lines of a pair are apart at most: of those farther off each is seen by itself. */
const TWIN = 1.5
/** Of a line's depth: by how much its twin is lighter at most, and what is behind that darker than what is between them. */
const EVEN = 0.33

/** @param beside the rows above and below a ridge that it is darker than. */
const coverAt = (
  { width, gray }: Picture,
  left: number,
  across: number,
  y: number,
  [above, below]: readonly [number, number],
  depth: number,
): number => {
  let covered = 0
  for (let x = left; x < left + across; x++) {
    const at = y * width + x
    const dark = Math.min(gray[at] as number, gray[at - width] as number, gray[at + width] as number)
    if (Math.min(gray[above * width + x] as number, gray[below * width + x] as number) - dark >= depth) covered++
  }
  return covered / across
}

/** The ridge's middle between rows, weighed by depth. */
const middleOf = (depths: Float32Array, y: number): number => {
  const [before, here, after] = [Math.max(0, depths[y - 1] as number), depths[y] as number, Math.max(0, depths[y + 1] as number)]
  return y + (after - before) / (before + here + after)
}
