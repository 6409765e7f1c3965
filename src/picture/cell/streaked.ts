/**
 * Figures that a white streak runs through, as a worn drum leaves it from head to foot of a page: where it takes a stroke of a digit nothing is
 * left of that, and both readers see another one, a 5 for a 6. The rules above and below a cell show where it runs.
 */
import type { Box } from '../../model/place'
import type { CellInk, Picture, PlacedReading } from '../picture'
import { runsOf } from '../raster/runsOf'
import { shadeAt } from '../raster/shadeAt'
import { unitOf } from '../raster/unit'

/** Shades by which a rule is darker than the paper beside it, at least: a fainter one shows no breaks. */
const SEEN = 40
/** A break is lighter than so much of the way from rule to paper. */
const BROKEN = 0.5
/** A rule with more breaks than these over one cell is dashed, dotted or worn all along. */
const MANY = 3
/** Pixels by which breaks are in line, and how much a streak may lean: it is upright on the sheet or on the glass. */
const IN_LINE = 1.5
const LEAN = 0.02

/**
 * Digits that are left of others without what is at their left, a 1 of a 4, a 3 of an 8, a 5 of a 6, and how far left of their middle that was, in
 * digits' heights: an 8's side stands 0.02 to 0.29 from there in seven faces, a 6's 0.09 to 0.28, and what a 4 has is further off.
 */
const remnants: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['1', [-0.5, -0.12]],
  ['3', [-0.36, 0]],
  ['5', [-0.36, -0.05]],
])
/** A streak in a figure that is so far from the middle of every sign took one, in digits' heights. */
const NO_SIGN = 0.5

/** Whether a figure may be another one that lost strokes to a white streak. @param box of its cell, between rules. */
export const mayBeStreaked = (page: Picture, box: Box, { left, ink, digitHeight }: CellInk, { text, at }: PlacedReading): boolean =>
  streaksThrough(page, box).some(streak => {
    const offs = at.map(middle => (streak - left - middle) / digitHeight)
    const takesSign = streak >= left + ink[0] && streak <= left + ink[2] && offs.every(off => Math.abs(off) > NO_SIGN)
    const takesSide = offs.some((off, index) => {
      const [from, to] = remnants.get(text[index] ?? '') ?? [1, 0]
      return off >= from && off <= to
    })
    return takesSign || takesSide
  })

/** Where white streaks run through a cell: the middles (pixels of the page) of breaks that its upper and its lower rule have in line. */
export const streaksThrough = (page: Picture, [left, top, right, bottom]: Box): readonly number[] => {
  const above = breaksIn(page, left, right, top)
  if (above.length === 0) return []
  const below = breaksIn(page, left, right, bottom)
  const near = IN_LINE + LEAN * (bottom - top)
  return above.flatMap(one => {
    const other = below.find(each => Math.abs(each - one) <= near)
    return other === undefined ? [] : [(one + other) / 2]
  })
}

/** The middles of narrow breaks of a level rule between two upright ones; none where it can't be told from paper or is full of them. */
const breaksIn = (page: Picture, left: number, right: number, y: number): readonly number[] => {
  const unit = unitOf(page)
  const reach = Math.max(1, Math.round(unit * 0.6))
  const [from, to] = [Math.max(0, Math.ceil(left + unit)), Math.min(page.width, Math.floor(right - unit))]
  if (to - from < 4 * unit) return []
  const line = (down: number) => {
    const at = Math.min(page.height - 1, Math.max(0, Math.round(y) + down)) * page.width
    return page.gray.subarray(at + from, at + to)
  }
  const lines = Array.from({ length: 2 * reach + 1 }, (_, index) => line(index - reach))
  const shades = Uint8Array.from({ length: to - from }, (_, at) => Math.min(...lines.map(each => each[at] as number)))
  const rule = shadeAt(shades, 0.5)
  const paper = Math.max(...[-1, 1].map(side => shadeAt(line(side * (reach + unit)), 0.5)))
  if (paper - rule < SEEN) return []
  const breaks = runsOf(shades, rule + BROKEN * (paper - rule))
  return breaks.length > MANY
    ? []
    : breaks.filter(([begin, end]) => end - begin <= unit).map(([begin, end]) => from + (begin + end - 1) / 2)
}
