/** Glyphs that nobody sees though they are drawn: in the colour of what they stand on, all but transparent, or covered by what was drawn later. */
import { hasMiddleIn, middleOf } from '../../geometry/middle'
import type { Box } from '../../model/source'
import type { Glyph } from './glyph'
import { partsOfInk } from './ink'

/** Something drawn over a part of the page. */
export interface Paint {
  readonly box: Box
  /** Its colour; null for pictures, patterns and what shows through. */
  readonly ink: string | null
  /** So many glyphs were drawn before it. */
  readonly before: number
  /** A picture; whether all of it hides what is under it its pixels alone tell. */
  readonly picture?: true
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
/** What is drawn with less than this opacity leaves no trace. */
const CLEAR = 0.04

/** @param paints in the order of drawing. @returns the glyphs, those that nobody sees marked `hidden`, and digits of which something covers a part marked `cut`. */
export const markHidden = (glyphs: Glyph[], paints: readonly Paint[]): Glyph[] => {
  if (paints.length > MAX_PAINTS) return glyphs
  const last = paints.at(-1)?.before ?? 0
  const pale = (glyph: Glyph) => isAlike(glyph.ink, PAPER) || isClear(glyph)
  const paintAt = lookUp(paints)
  const overlays = overlaysAmong(glyphs, last, paintAt)
  let count = 0
  const marked = glyphs.map((glyph, index): Glyph => {
    if (digit.test(glyph.text) && overlays.some(({ box, before }) => before <= index && hasMiddleIn(glyph.box, box))) {
      count++
      return { ...glyph, cut: true }
    }
    // Most text is dark and stands on what was painted before.
    if (index >= last && !pale(glyph) && isDark(glyph.ink)) return glyph
    const hides = glyph.invisible ? null : whatHides(glyph, index, paintAt)
    if (!hides && (glyph.invisible || !isPartlyCovered(glyph, index, paintAt))) return glyph
    count++
    if (!hides) return { ...glyph, cut: true }
    return { ...glyph, hidden: true, ...(hides === 'cover' ? { covered: true as const } : {}) }
  })
  return count > 0 && count <= MAX_HIDDEN * glyphs.length ? marked : glyphs
}

/** Bars that blacken a figure are no higher than this (points), and no narrower than a digit. */
const MAX_BAR = 30
const MIN_BAR = 4

/**
 * @param paints in the order of drawing. @returns where dark bars of the size of print have nothing on them: print may have been taken out under one.
 */
export const emptyBars = (glyphs: readonly Glyph[], paints: readonly Paint[]): Box[] => {
  if (paints.length > MAX_PAINTS) return []
  const isBar = ({ ink, box: [left, top, right, bottom] }: Paint) =>
    ink !== null && isDark(ink) && right - left >= MIN_BAR && bottom - top >= MIN_BAR && bottom - top <= MAX_BAR
  const bars = paints.filter(isBar)
  return bars.filter(({ box }) => !glyphs.some(glyph => hasMiddleIn(glyph.box, box))).map(({ box }) => box)
}

/** @param paints in the order of drawing. @returns the glyphs, those that a later picture lies on marked `under`. */
export const markUnder = (glyphs: Glyph[], paints: readonly Paint[]): Glyph[] => {
  const pictures = paints.filter(({ picture }) => picture)
  const last = pictures.at(-1)?.before ?? 0
  if (last === 0 || pictures.length > MAX_PAINTS) return glyphs
  const pictureAt = lookUp(pictures)
  return glyphs.map((glyph, index) =>
    index < last && pictureAt(...middleOf(glyph.box)).some(({ before }) => before > index) ? { ...glyph, under: true } : glyph,
  )
}

export const digit = /^[0-9０-９]+$/

/** What covers figures of several lines, as a box or a table that lies on another one: the figures on it may be none of those that it covers. @param last index of the first glyph that nothing was drawn after. */
const overlaysAmong = (glyphs: readonly Glyph[], last: number, paintAt: PaintAt): readonly Paint[] => {
  const lines = new Map<Paint, number[]>()
  for (let index = 0; index < last; index++) {
    const glyph = glyphs[index]
    if (!glyph || glyph.invisible || !digit.test(glyph.text)) continue
    const cover = paintAt(...middleOf(glyph.box)).find(({ ink, before }) => ink !== null && before > index)
    if (cover) lines.set(cover, [...(lines.get(cover) ?? []), glyph.baseline])
  }
  return [...lines].flatMap(([paint, baselines]) => (Math.max(...baselines) - Math.min(...baselines) > ONE_LINE ? [paint] : []))
}

/** Figures whose baselines differ by more than this (points) stand on several lines. */
const ONE_LINE = 4

type PaintAt = (x: number, y: number) => readonly Paint[]

const whatHides = (glyph: Glyph, index: number, paintAt: PaintAt): 'cover' | 'colour' | null => {
  if (isClear(glyph)) return 'colour'
  const paints = paintAt(...middleOf(glyph.box))
  const behind = paints.findLast(({ before }) => before <= index)
  if (behind?.ink !== null && isAlike(glyph.ink, behind?.ink ?? PAPER)) return 'colour'
  return paints.some(({ ink, before }) => ink !== null && before > index) ? 'cover' : null
}

/** Where a digit's ink is looked for, in parts of its width and of its em above the baseline. */
const ACROSS = [0.2, 0.5, 0.8] as const
const ABOVE_EM = [0.1, 0.35, 0.6] as const
/** So many of these places under a cover are a part of the digit, */
export const MIN_PLACES = 2
/** and what covers it is no thinner than this part of its em, as a border is that touches it. */
export const THICK_EM = 0.15

/** Whether something opaque that was drawn later covers a part of a digit: 8 under a bar may be 0, 3 or 6. */
const isPartlyCovered = (glyph: Glyph, index: number, paintAt: PaintAt): boolean => {
  if (glyph.turn !== 0 || !digit.test(glyph.text)) return false
  const { size } = glyph
  const isCover = ({ ink, before, box: [left, top, right, bottom] }: Paint) =>
    ink !== null && before > index && Math.min(right - left, bottom - top) >= THICK_EM * size
  return inkPlaces(glyph).filter(([x, y]) => paintAt(x, y).some(isCover)).length >= MIN_PLACES
}

/** Where the ink of a digit is looked for on its page. */
export const inkPlaces = ({
  box: [left, top, right, bottom],
  baseline,
  size,
  turn,
}: Glyph): readonly (readonly [x: number, y: number])[] => {
  const ys = turn === 0 ? ABOVE_EM.map(up => baseline - up * size) : ACROSS.map(part => top + part * (bottom - top))
  return ys.flatMap(y => ACROSS.map(part => [left + part * (right - left), y] as const))
}

/** So many characters of words under a cover are a loss, */
const MIN_COVERED = 4
/** where nothing was set in the place of this part of them. */
const NOT_REPLACED = 0.25

/** What is set in the place of something has its baseline and its size, to these parts of the em. */
const SAME_LINE = 0.2
const SAME_SIZE = 0.05

const areOnOneLine = (one: Glyph, other: Glyph): boolean =>
  Math.abs(one.baseline - other.baseline) <= SAME_LINE * one.size && Math.abs(one.size - other.size) <= SAME_SIZE * one.size

/** Whether print of a page was covered, and nothing was set in its place: what it said nobody knows. */
export const hidesWords = (glyphs: readonly Glyph[]): boolean => {
  const covered = glyphs.filter(({ covered, text }) => covered && /[\u4e00-\u9fff]/.test(text))
  if (covered.length < MIN_COVERED) return false
  const seen = glyphs.filter(({ hidden, text }) => !hidden && text.trim() !== '')
  const isSetAnew = (glyph: Glyph) => seen.some(other => hasMiddleIn(glyph.box, other.box) && areOnOneLine(glyph, other))
  return covered.filter(glyph => !isSetAnew(glyph)).length >= NOT_REPLACED * covered.length
}

const isClear = ({ ink = '' }: Glyph): boolean => Number(/ (\d\.\d+)$/.exec(ink)?.[1] ?? 1) < CLEAR

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

const isAlike = (one: string | undefined, other: string): boolean => {
  if (one === other) return true
  const [parts, others] = [partsOfInk(one), partsOfInk(other)]
  return parts !== null && others !== null && parts.every((part, index) => Math.abs(part - (others[index] as number)) <= SAME_COLOUR)
}

/** On dark ground dark text would be hidden; black text on black ground is not looked for. */
const isDark = (ink: string | undefined): boolean => partsOfInk(ink)?.every(part => part < 96) ?? false
