/** A printed glyph and how glyphs become runs: words on a baseline, in the order of reading. */
import { hasMiddleIn, middleY } from '../../geometry/middle'
import { mapBy } from '../../model/groupBy'
import { countLeading } from '../../model/leading'
import type { Box, Run } from '../../model/source'
import { hasUndecoded } from '../../text/undecoded'
import { boxAround } from './matrix'

/** One printed character, in page points with the origin at the top left. */
export interface Glyph {
  readonly text: string
  readonly box: Box
  /** Height of the em in points. */
  readonly size: number
  /** y of the baseline for horizontal text; of the glyph's middle for vertical text. */
  readonly baseline: number
  readonly invisible: boolean
  /** Degrees clockwise by which the text is turned on the page. */
  readonly turn: 0 | 90 | 180 | 270
  /** Number of the text object it was set in: glyphs of one were set together. */
  readonly object?: number
  /** What it was drawn with: a colour, and its opacity where that is not full. */
  readonly ink?: string
  /** Nobody sees it: it has the colour of what it stands on, or something was drawn over it. */
  readonly hidden?: true
  /** It is hidden under what was drawn over it. */
  readonly covered?: true
  /** A picture was painted over it. */
  readonly under?: true
  /** A line strikes it out. */
  readonly struck?: true
  /** What stands next to it, or more of itself, is not shown. */
  readonly cut?: true
  /** It ends a line that has no room for another, in a place without room for another line. */
  readonly full?: true
  /** Which glyph of which font it is, where its font calls its character unknown: `font code`. */
  readonly shape?: string
}

/** Where the box of an em stands about its baseline, in ems: CJK faces reach from about 0.12 below to 0.88 above. */
export const DESCENT_EM = 0.12
export const ASCENT_EM = 0.88

/** Glyphs whose baselines differ by less than this part of the em stand on one line (a row's numbers were seen up to 2 pt apart). */
const SAME_LINE_EM = 0.4
/** The same character drawn again within this part of its own width is fake bold, not a second character: digits may be set at a third of their width. */
const SAME_GLYPH = 0.4
/** Nor does fake bold move a character by more than this part of the em. */
const SAME_GLYPH_EM = 0.25
/** A gap wider than this part of the em ends a run. Numbers of neighbouring cells are farther apart, digits of one number nearer. */
const RUN_GAP_EM = 0.3

/** Digits set apart from each other: in one object, and nothing but they, no farther apart than this part of the em. */
export const SPACED_EM = 0.8
/** Digits of one object this near stand in one word, whatever line is drawn between them. */
export const TOUCH_EM = 0.12
/** A word's characters have one baseline, to this part of the em, one size, to this part, and do not lie on each other by more than this part of a width. */
const ONE_BASELINE_EM = 0.15
const ONE_SIZE = 0.8
const OVERPRINT = 0.5

const isBlank = (text: string) => /^[\s\u00a0\u3000\u200b]*$/.test(text)

/**
 * Groups glyphs into runs.
 * @param glyphs in any order; blanks only separate.
 * @param cuts x positions at which a run must end because a vertical ruling stands there, as a test of two x and a y.
 * @returns runs from top to bottom, on one line from left to right; `line` and `start` are 0, to be set by the caller.
 */
export const glyphsToRuns = (glyphs: readonly Glyph[], cut: (left: number, right: number, y: number) => boolean = () => false): Run[] => {
  const printed = glyphs.filter(glyph => !isBlank(glyph.text))
  const lines = glyphsToLines(withoutLayer(printed))
  const spaced = spacedObjects(printed)
  return lines.flatMap(line => lineToRuns(line, cut, spaced))
}

/** An invisible layer says what a picture shows. Where what shows is print over most of it, or most of the page, the layer is not needed. */
const withoutLayer = (printed: readonly Glyph[]): readonly Glyph[] => {
  const layer = printed.filter(glyph => glyph.invisible)
  if (layer.length === 0) return printed
  const visible = printed.filter(glyph => !glyph.invisible)
  return visible.length > MOSTLY * layer.length ? visible : [...visible, ...layer.filter(glyph => !isCovered(glyph, visible))]
}

/** With fewer visible characters than this part of the invisible ones, the page is a scan with a mark on it. */
const MOSTLY = 0.5

const isCovered = ({ box }: Glyph, visible: readonly Glyph[]): boolean => visible.some(other => hasMiddleIn(box, other.box))

const isDigit = ({ text }: Glyph) => /^[0-9０-９]$/.test(text)

/** Text objects that hold one figure, its digits all as far from each other. */
const spacedObjects = (glyphs: readonly Glyph[]): ReadonlySet<number> => {
  const objects = mapBy(glyphs, ({ object }) => object)
  return new Set(
    [...objects].flatMap(([object, own]) => (object !== undefined && own.length > 1 && own.length < 8 && isSpaced(own) ? [object] : [])),
  )
}

const isSpaced = (own: readonly Glyph[]): boolean => {
  if (!own.every(({ text }) => /^[0-9０-９.,．，]$/.test(text))) return false
  const gaps = own.slice(1).map((glyph, index) => glyph.box[0] - (own[index] as Glyph).box[2])
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)]
  const { size } = own[0] as Glyph
  return least > 0 && most <= SPACED_EM * size && most - least < 0.1 * size
}

/** Sorts glyphs into lines by baseline, top to bottom; inside a line from left to right. */
const glyphsToLines = (glyphs: readonly Glyph[]): Glyph[][] => {
  const sorted = [...glyphs].sort((one, other) => one.baseline - other.baseline || one.box[0] - other.box[0])
  const lines: Glyph[][] = []
  let anchor = Number.NEGATIVE_INFINITY
  for (const glyph of sorted) {
    const line = lines.at(-1)
    if (line && glyph.baseline - anchor <= SAME_LINE_EM * Math.min(glyph.size, line[0]?.size ?? glyph.size)) line.push(glyph)
    else {
      lines.push([glyph])
      anchor = glyph.baseline
    }
  }
  for (const line of lines) line.sort((one, other) => one.box[0] - other.box[0])
  const parted = lines.flatMap(partLaidOver)
  return parted.map((line, at) => withoutShadow(line, parted[at - 1])).filter(line => line.length > 0)
}

/** Characters of two lines lie on each other in no fewer places than this: one alone may be a mark over another. */
const LAID_OVER = 2

/** One line, or two that run into each other, as the last of a label in a row too low for it and the first of the next row's: their characters lie on each other. */
const partLaidOver = (line: Glyph[]): Glyph[][] => {
  const pairs = line.flatMap((glyph, at): (readonly [upper: number, lower: number])[] => {
    const next = line[at + 1]
    if (!next || next.text === glyph.text || !isHan(glyph.text) || !isHan(next.text) || next.object === glyph.object) return []
    const isOver = glyph.box[2] - next.box[0] > OVERPRINT * (glyph.box[2] - glyph.box[0])
    const [upper, lower] = [Math.min(glyph.baseline, next.baseline), Math.max(glyph.baseline, next.baseline)]
    return isOver && lower > upper ? [[upper, lower]] : []
  })
  const [first] = pairs
  if (!first || pairs.length < LAID_OVER) return [line]
  const middle = (first[0] + first[1]) / 2
  return [line.filter(({ baseline }) => baseline <= middle), line.filter(({ baseline }) => baseline > middle)]
}

/** Without what the line above says at the same place: of a shadow that is drawn a little lower some may be a line of its own. */
const withoutShadow = (line: readonly Glyph[], above: readonly Glyph[] | undefined): Glyph[] =>
  above ? line.filter(glyph => !holdsShadowOf(above, glyph)) : [...line]

/** @param above sorted from left to right. */
const holdsShadowOf = (above: readonly Glyph[], glyph: Glyph): boolean => {
  // Twice as far as a shadow stands, so that nothing hangs on rounding.
  const reach = 2 * SAME_GLYPH_EM * glyph.size
  const [left] = glyph.box
  for (let at = countLeading(above, ({ box }) => box[0] < left - reach); at < above.length; at++) {
    const other = above[at] as Glyph
    if (other.box[0] > left + reach) return false
    if (isShadow(other, glyph)) return true
  }
  return false
}

const isShadow = (one: Glyph, other: Glyph): boolean =>
  other.baseline - one.baseline <= SAME_GLYPH_EM * other.size &&
  one.text === other.text &&
  Math.abs(other.box[0] - one.box[0]) <= SAME_GLYPH_EM * other.size &&
  one.turn === other.turn &&
  one.invisible === other.invisible &&
  one.hidden === other.hidden &&
  one.struck === other.struck

const lineToRuns = (
  line: readonly Glyph[],
  cut: (left: number, right: number, y: number) => boolean,
  spaced: ReadonlySet<number>,
): Run[] => {
  const runs: Run[] = []
  let current: Glyph[] = []
  /** A figure that a line cuts in two may be one that reaches over it. */
  let torn = false
  const flush = (cutHere = false) => {
    if (current.length > 0) runs.push(runOf(current, torn || cutHere))
    torn = cutHere
    current = []
  }
  for (const [index, glyph] of line.entries()) {
    const last = current.at(-1)
    if (last && isRepeat(last, glyph)) continue
    if (last && (areTwoFigures(current.at(-2), last, glyph, line[index + 1]) || endsAtClip(last, glyph))) flush()
    const gap = last ? glyph.box[0] - last.box[2] : 0
    const em = last ? Math.min(last.size, glyph.size) : glyph.size
    const together = last !== undefined && last.object !== undefined && last.object === glyph.object
    const near = gap <= TOUCH_EM * em
    if (last && !(together && spaced.has(last.object as number)) && !(together && near && isDigit(last) && isDigit(glyph))) {
      const parted = cut(...gapOf(last, glyph, together), middleY(glyph.box))
      if (gap > RUN_GAP_EM * em || parted) flush(parted && near && isDigit(last) && isDigit(glyph))
    }
    current.push(glyph)
  }
  flush()
  return runs
}

/** Whether a word ends at a clip that hides the rest of it: what stands next to it is of another cell. Of two digits nobody knows. */
const endsAtClip = (last: Glyph, glyph: Glyph): boolean =>
  last.cut === true && last.object !== undefined && last.object !== glyph.object && isHan(last.text)

const isHan = (text: string) => /\p{Script=Han}/u.test(text)

/** Digits of a figure touch: with a gap of this part of the em between them, two that were not set together are of two figures. */
const SET_APART_EM = 0.03

/** Whether two digits are of two figures, that of one of them set as a whole and the other one apart from it, as in narrow cells whose border is lost. */
const areTwoFigures = (before: Glyph | undefined, last: Glyph, glyph: Glyph, next: Glyph | undefined): boolean =>
  isDigit(last) &&
  isDigit(glyph) &&
  last.object !== undefined &&
  glyph.object !== undefined &&
  last.object !== glyph.object &&
  isApart(last, glyph) &&
  (isSetWith(before, last) || isSetWith(glyph, next))

/** Where all digits stand apart from each other, none of them tells the end of a figure. */
const isSetWith = (one: Glyph | undefined, other: Glyph | undefined): boolean =>
  one !== undefined && other !== undefined && isDigit(one) && isDigit(other) && one.object === other.object && !isApart(one, other)

const isApart = (one: Glyph, other: Glyph): boolean => other.box[0] - one.box[2] > SET_APART_EM * Math.min(one.size, other.size)

/**
 * Where a border parts two glyphs. The last of a label may reach over the border with the empty half of its em, as “…” does, a closing bracket with
 * its upper side too; what was set apart is of two cells then.
 */
const gapOf = (last: Glyph, glyph: Glyph, together: boolean): readonly [number, number] => {
  if (together) return [last.box[2], glyph.box[0]]
  return [isHalf(last) ? last.box[0] : (last.box[0] + last.box[2]) / 2, (glyph.box[0] + glyph.box[2]) / 2]
}

/** Whether a sign stands in the left half of its em. */
const isHalf = ({ text }: Glyph): boolean => /^[）」』】》〉〕、，。；：！？]$/.test(text)

const isRepeat = (one: Glyph, other: Glyph) => {
  const lower = Math.abs(one.baseline - other.baseline)
  const reach = SAME_GLYPH_EM * one.size
  // A shadow in an ink of its own that lies lower too is no digit beside another: a full stop's may lie half its width away.
  const isCast = one.ink !== other.ink && lower > ONE_BASELINE_EM * one.size
  const across = isCast ? reach : Math.min(SAME_GLYPH * (one.box[2] - one.box[0]), reach)
  return one.text === other.text && lower < reach && Math.abs(one.box[0] - other.box[0]) < across
}

const runOf = (glyphs: readonly Glyph[], torn: boolean): Run => {
  const text = glyphs.map(glyph => glyph.text).join('')
  const doubt = /[0-9０-９]/.test(text) && (torn || glyphs.some(glyph => glyph.struck || glyph.cut) || isMixed(glyphs))
  const { ink } = glyphs[0] as Glyph
  const unknown = glyphs.filter(glyph => hasUndecoded(glyph.text)).map(({ shape }) => shape)
  return {
    text,
    box: boxAround(glyphs.map(glyph => glyph.box)),
    size: glyphs.reduce((largest, glyph) => Math.max(largest, glyph.size), 0),
    line: 0,
    start: 0,
    ...(ink === undefined || ink === INK ? {} : { ink }),
    ...(doubt ? { doubt: true as const } : {}),
    ...(unknown.length > 0 && unknown.every(shape => shape !== undefined) ? { unknown } : {}),
    ...(glyphs.some(({ cut }) => cut) ? { cut: true as const } : {}),
    ...(glyphs.at(-1)?.full ? { full: true as const } : {}),
  }
}

/** What most text is drawn with. */
export const INK = '#000000'

/** Characters of several sizes, baselines or inks, or on top of each other, are not one word. A unit behind a figure may be smaller or paler. */
const isMixed = (glyphs: readonly Glyph[]): boolean =>
  glyphs.some((glyph, index) => {
    const last = glyphs[index - 1]
    if (!last) return false
    const em = Math.min(last.size, glyph.size)
    const isUnit = index === glyphs.length - 1 && /[\u4e00-\u9fff]/.test(glyph.text)
    return (
      (!isUnit && (last.ink !== glyph.ink || em < ONE_SIZE * Math.max(last.size, glyph.size))) ||
      Math.abs(last.baseline - glyph.baseline) > ONE_BASELINE_EM * em ||
      last.box[2] - glyph.box[0] > OVERPRINT * Math.min(last.box[2] - last.box[0], glyph.box[2] - glyph.box[0])
    )
  })
