/**
 * Figures that are higher than the print of their table: a tick of a pencil that touches a 0 from below is a 9 to both readers. Digits of old faces reach
 * down as well, and there are several of them.
 */
import { median } from '../../geometry/median'
import type { ReadInk } from './inkedSigns'

/** Times as high as the usual figure: what a page's lean or curl adds is less, the tail of a pen's stroke more. */
const HIGHER = 1.2
/** So many others as high, but for this part of it, are print; */
const SAME = 3
const AS_HIGH = 0.93
/** and so many figures tell what is usual. */
const TELLING = 8

/** @param figures of a table, which both readers see alike. @returns whether one of them may be more than print. */
export const tallFigures = (figures: readonly ReadInk[]): ((figure: ReadInk) => boolean) => {
  const heights = figures.filter(isWhole).map(heightOf)
  const usual = heights.length < TELLING ? Infinity : (median(heights) ?? Infinity)
  return figure => {
    const own = heightOf(figure)
    if (own <= HIGHER * usual || !isWhole(figure)) return false
    return figures.filter(other => other.ink !== figure.ink && isWhole(other) && heightOf(other) >= AS_HIGH * own).length < SAME
  }
}

/** Commas hang below a line of print, and brackets reach out of it. */
const isWhole = ({ figure }: ReadInk): boolean => /^\d+$/.test(figure.text)

const heightOf = ({ ink: { ink } }: ReadInk): number => ink[3] - ink[1]
