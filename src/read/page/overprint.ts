/** Text that lies on other text: in an ink of its own, as a watermark does, or in the same one, as under a text box. What people write stands beside it. */
import { middleOf } from '../../geometry/middle'
import { type Glyph, INK } from './glyph'

/** Glyphs are looked up in strips of this height (points). */
const STRIP = 16
/** The middle of a glyph lies on another one where it is this part of its sides within it: boxes of lines set close overlap by less. */
const WITHIN = 0.2
/** More glyphs in inks of their own are looked at on no page. */
const MAX_GLYPHS = 3000

/** Text is filled in on dots and dashes; on other print it is not. */
const print = /[^\s_.…·\-—–]/

/** @param isOther whether an ink is none of the report's own. @returns the inks of which a glyph lies on one of another ink. */
export const inksOver = (glyphs: readonly Glyph[], isOther: (ink: string | undefined) => boolean): ReadonlySet<string> => {
  const others = glyphs.filter(({ ink, text }) => ink !== INK && isOther(ink) && print.test(text))
  if (others.length === 0 || others.length > MAX_GLYPHS) return new Set()
  const strips = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    if (!print.test(glyph.text)) continue
    const strip = strips.get(stripOf(glyph))
    if (strip) strip.push(glyph)
    else strips.set(stripOf(glyph), [glyph])
  }
  const found = new Set<string>()
  for (const glyph of others) {
    if (found.has(glyph.ink ?? '')) continue
    const near = [-1, 0, 1].flatMap(step => strips.get(stripOf(glyph) + step) ?? [])
    if (near.some(other => other.ink !== glyph.ink && (liesOn(glyph, other) || liesOn(other, glyph) || isAmid(glyph, other))))
      found.add(glyph.ink ?? '')
  }
  return found
}

const stripOf = ({ box }: Glyph) => Math.floor(middleOf(box)[1] / STRIP)

/** Whether the middle of a glyph lies well within another. */
export const liesOn = (glyph: Glyph, { box: [left, top, right, bottom] }: Glyph): boolean => {
  const [x, y] = middleOf(glyph.box)
  const [width, height] = [WITHIN * (right - left), WITHIN * (bottom - top)]
  return x > left + width && x < right - width && y > top + height && y < bottom - height
}

/** Signs share this part of the narrower one's width and of the lower one's height where one stands in the midst of the other's word. */
const SHARED_WIDTH = 0.3
const SHARED_HEIGHT = 0.5

/** Whether two signs share more room than those of one line do, or of lines set close. */
export const isAmid = ({ box: one }: Glyph, { box: other }: Glyph): boolean => {
  const shared = (from: 0 | 1, to: 2 | 3) =>
    (Math.min(one[to], other[to]) - Math.max(one[from], other[from])) / Math.min(one[to] - one[from], other[to] - other[from])
  return shared(0, 2) > SHARED_WIDTH && shared(1, 3) > SHARED_HEIGHT
}

/** So many characters of a page lie on others where a text box stands over its text; a stamp or a word over a table has fewer. */
const OVERLAID = 12
/** Characters are looked up in squares of this side (points). */
const SQUARE = 16
/** Squares of a row of them. */
const ROW = 4096

const written = /[\u4e00-\u9fff0-9]/

/**
 * Whether print lies on other print all over a page. What is drawn twice, for bold type or a shadow, is not other print, nor is what has an ink of its own.
 * @param glyphs all that is printed, without what was told to be a stamp or a watermark.
 */
export const isOverlaid = (glyphs: readonly Glyph[]): boolean => {
  const squares = new Map<number, Glyph[]>()
  let count = 0
  for (const glyph of glyphs) {
    if (glyph.invisible || !written.test(glyph.text)) continue
    const [x, y] = middleOf(glyph.box)
    const square = Math.floor(y / SQUARE) * ROW + Math.floor(x / SQUARE)
    if (around.some(step => squares.get(square + step)?.some(other => areTwo(glyph, other)))) count++
    const own = squares.get(square)
    if (own) own.push(glyph)
    else squares.set(square, [glyph])
  }
  return count >= OVERLAID
}

const around = [-ROW - 1, -ROW, -ROW + 1, -1, 0, 1, ROW - 1, ROW, ROW + 1]

const areTwo = (glyph: Glyph, other: Glyph) =>
  glyph.text !== other.text && glyph.ink === other.ink && (liesOn(glyph, other) || liesOn(other, glyph))
