/** Glyphs that nobody sees though they are drawn: in the colour of what they stand on, or covered by what was drawn later. */
import { middleOf } from '../../geometry/middle'
import type { Box } from '../../model/source'
import type { Glyph } from './glyph'

/** Something drawn over a part of the page. */
export interface Paint {
  readonly box: Box
  /** Its colour; null for pictures, patterns and what shows through. */
  readonly ink: string | null
  /** So many glyphs were drawn before it. */
  readonly before: number
}

/** Colours that differ by no more than this in each part (of 255) cannot be told apart. */
const SAME_COLOUR = 24
/** Where more of a page than this would be hidden, what hides it was misunderstood. Share of its glyphs. */
const MAX_HIDDEN = 0.3
/** Paints are looked up in strips of this height (points). */
const STRIP = 16
/** More paints on a page are a drawing. */
const MAX_PAINTS = 4000
const PAPER = '#ffffff'

/** @param paints in the order of drawing. @returns the glyphs, those that nobody sees marked `hidden`. */
export const markHidden = (glyphs: Glyph[], paints: readonly Paint[]): Glyph[] => {
  if (paints.length > MAX_PAINTS) return glyphs
  const last = paints.at(-1)?.before ?? 0
  const pale = (glyph: Glyph) => isAlike(glyph.ink, PAPER)
  const paintAt = lookUp(paints)
  let count = 0
  const marked = glyphs.map((glyph, index): Glyph => {
    // Most text is dark and stands on what was painted before.
    if (index >= last && !pale(glyph) && isDark(glyph.ink)) return glyph
    if (glyph.invisible || !isHidden(glyph, index, paintAt)) return glyph
    count++
    return { ...glyph, hidden: true }
  })
  return count > 0 && count <= MAX_HIDDEN * glyphs.length ? marked : glyphs
}

const isHidden = (glyph: Glyph, index: number, paintAt: (x: number, y: number) => readonly Paint[]): boolean => {
  const paints = paintAt(...middleOf(glyph.box))
  if (paints.some(({ ink, before }) => ink !== null && before > index)) return true
  const behind = paints.findLast(({ before }) => before <= index)
  return behind?.ink !== null && isAlike(glyph.ink, behind?.ink ?? PAPER)
}

/** The paints over a point, in the order of drawing. */
const lookUp = (paints: readonly Paint[]) => {
  const strips = new Map<number, Paint[]>()
  for (const paint of paints)
    for (let key = stripOf(paint.box[1]); key <= stripOf(paint.box[3]); key++) {
      const strip = strips.get(key)
      if (strip) strip.push(paint)
      else strips.set(key, [paint])
    }
  return (x: number, y: number) =>
    strips.get(stripOf(y))?.filter(({ box }) => box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3]) ?? []
}

/** Places off the page share the outermost strips. */
const stripOf = (y: number) => Math.floor(Math.min(Math.max(y, -STRIP), 1e5) / STRIP)

const partsOf = (ink: string | undefined): readonly number[] | null => {
  const [, hex] = /^#([0-9a-f]{6})/i.exec(ink ?? '') ?? []
  return hex ? [0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) : null
}

const isAlike = (one: string | undefined, other: string): boolean => {
  if (one === other) return true
  const [parts, others] = [partsOf(one), partsOf(other)]
  return parts !== null && others !== null && parts.every((part, index) => Math.abs(part - (others[index] as number)) <= SAME_COLOUR)
}

/** On dark ground dark text would be hidden; black text on black ground is not looked for. */
const isDark = (ink: string | undefined): boolean => partsOf(ink)?.every(part => part < 96) ?? false
