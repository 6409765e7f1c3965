/** Letters that are drawn a second time as lines about them, as programs write bold type that a font has not got: these lines are no rulings. */

import { middleOf } from '../../geometry/middle'
import { groupBy, mapBy } from '../../model/groupBy'
import type { Ruling } from '../../model/source'
import type { Glyph } from './glyph'

/** So many letters of a page have lines of both directions within them where its type is drawn so; a frame that crosses print touches a few. */
const MANY = 20
/** Lines of a letter reach beyond its box by no more than this part of the em. */
const REACH_EM = 0.15
/** Lines of one direction nearer to each other than this (points) are one rule. */
const ONE_RULE = 0.3

/** @returns the sheet without the rulings that stand within its letters, where letters are drawn as lines too; places in points. */
export const withoutContours = <Drawn extends { readonly glyphs: readonly Glyph[]; readonly rulings: readonly Ruling[] }>(
  sheet: Drawn,
): Drawn => {
  const largest = sheet.glyphs.reduce((most, { size }) => Math.max(most, size), 0)
  const short = sheet.rulings.filter(({ from, to }) => to - from <= largest * (1 + 2 * REACH_EM))
  if (short.length < 4 * MANY) return sheet
  const around = glyphsAround(sheet.glyphs, largest)
  const within = short.flatMap(ruling => around(ruling).flatMap(glyph => (isWithin(ruling, glyph) ? [{ ruling, glyph }] : [])))
  const drawn = groupBy(within, ({ glyph }) => glyph)
    .map(lines => lines.map(({ ruling }) => ruling))
    .filter(rulings => (['x', 'y'] as const).every(along => hasTwo(rulings, along)))
  if (drawn.length < MANY) return sheet
  const contours = new Set(within.map(({ ruling }) => ruling))
  return { ...sheet, rulings: sheet.rulings.filter(ruling => !contours.has(ruling)) }
}

const hasTwo = (rulings: readonly Ruling[], along: Ruling['along']): boolean => {
  const places = rulings.filter(ruling => ruling.along === along).map(({ at }) => at)
  return Math.max(...places) - Math.min(...places) > ONE_RULE
}

const isWithin = ({ along, at, from, to }: Ruling, { box: [left, top, right, bottom], size }: Glyph): boolean => {
  const reach = REACH_EM * size
  const [low, high, first, last] = along === 'x' ? [top, bottom, left, right] : [left, right, top, bottom]
  return at > low - reach && at < high + reach && from > first - reach && to < last + reach
}

/** The glyphs near a ruling, by the squares of the page that they stand in. */
const glyphsAround = (glyphs: readonly Glyph[], largest: number): ((ruling: Ruling) => readonly Glyph[]) => {
  const side = Math.max(1, largest)
  const squareOf = (x: number, y: number) => [Math.floor(x / side), Math.floor(y / side)] as const
  const squares = mapBy(glyphs, ({ box }) => squareOf(...middleOf(box)).join())
  return ({ along, at, from, to }) => {
    const middle = (from + to) / 2
    const [column, row] = along === 'x' ? squareOf(middle, at) : squareOf(at, middle)
    return [-1, 0, 1].flatMap(right => [-1, 0, 1].flatMap(down => squares.get(`${column + right},${row + down}`) ?? []))
  }
}
