/** Print beyond the page's edges: what programs cut off a page they often leave in its file, where nobody sees it. */
import { middleOf } from '../../geometry/middle'
import type { Box } from '../../model/source'
import type { Sheet } from './turn'

/** The middle of what is seen lies within the page, or this near to it (points). */
const NEAR = 1

/** A sheet of which the signs beyond its edges are hidden, and the lines there are left out. Pieces of running text, which are told by no object, go too. */
export const withinPage = (sheet: Sheet): Sheet => {
  const isWithin = ([left, top, right, bottom]: Box): boolean => {
    const [x, y] = middleOf([left, top, right, bottom])
    return x >= -NEAR && x <= sheet.width + NEAR && y >= -NEAR && y <= sheet.height + NEAR
  }
  if (sheet.glyphs.every(({ box }) => isWithin(box))) return sheet
  const meets = (at: number, size: number) => at >= -NEAR && at <= size + NEAR
  return {
    ...sheet,
    glyphs: sheet.glyphs.flatMap(glyph => {
      if (isWithin(glyph.box)) return [glyph]
      return glyph.object === undefined ? [] : [{ ...glyph, hidden: true as const }]
    }),
    rulings: sheet.rulings.filter(({ along, at, from, to }) => {
      const [across, length] = along === 'x' ? [sheet.height, sheet.width] : [sheet.width, sheet.height]
      return meets(at, across) && to >= -NEAR && from <= length + NEAR
    }),
  }
}
