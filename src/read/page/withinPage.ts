/** Print beyond the page's edges: what programs cut off a page they often leave in its file, where nobody sees it. */
import { middleOf } from '../../geometry/middle'
import { mapBy } from '../../model/groupBy'
import type { Box } from '../../model/source'
import { type Glyph, TOUCH_EM } from './glyph'
import type { Sheet } from './turn'

/** The middle of what is seen lies within the page, or this near to it (points). */
const NEAR = 1

/** A sign is cut where more than this part of its width, or of its em above its baseline, lies beyond the edge: less than that has no ink. */
const BEYOND = 0.12
/** Digits are this part of their em high. */
const HIGH_EM = 0.7

/**
 * A sheet of which the signs beyond its edges are hidden, and the lines there are left out. Pieces of running text, which are told by no object, go too.
 * What shows of a figure or a word that goes on beyond an edge is marked as cut.
 */
export const withinPage = (sheet: Sheet): Sheet => {
  const isWithin = ([left, top, right, bottom]: Box): boolean => {
    const [x, y] = middleOf([left, top, right, bottom])
    return x >= -NEAR && x <= sheet.width + NEAR && y >= -NEAR && y <= sheet.height + NEAR
  }
  const isCrossed = ({ box, turn, baseline, size }: Glyph) =>
    turn === 0 &&
    (Math.max(-box[0], box[2] - sheet.width) > BEYOND * (box[2] - box[0]) ||
      Math.max(HIGH_EM * size - baseline, baseline - sheet.height) > BEYOND * size)
  if (!sheet.glyphs.some(glyph => !isWithin(glyph.box) || isCrossed(glyph))) return sheet
  const lines = mapBy(
    sheet.glyphs.filter(({ box }) => !isWithin(box)),
    ({ baseline }) => Math.round(baseline),
  )
  const goesOn = (glyph: Glyph) =>
    glyph.turn === 0 &&
    lines
      .get(Math.round(glyph.baseline))
      ?.some(({ box }) => Math.max(box[0] - glyph.box[2], glyph.box[0] - box[2]) <= TOUCH_EM * glyph.size && box[2] > glyph.box[0])
  const meets = (at: number, size: number) => at >= -NEAR && at <= size + NEAR
  return {
    ...sheet,
    glyphs: sheet.glyphs.flatMap(glyph => {
      if (isWithin(glyph.box)) return [isCrossed(glyph) || goesOn(glyph) ? { ...glyph, cut: true as const } : glyph]
      return glyph.object === undefined ? [] : [{ ...glyph, hidden: true as const }]
    }),
    rulings: sheet.rulings.filter(({ along, at, from, to }) => {
      const [across, length] = along === 'x' ? [sheet.height, sheet.width] : [sheet.width, sheet.height]
      return meets(at, across) && to >= -NEAR && from <= length + NEAR
    }),
  }
}
