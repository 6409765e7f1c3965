/** Glyphs of a showText operation at their true places on the page. */
import { middleOf } from '../../../geometry/middle'
import type { Box } from '../../../model/source'
import { ASCENT_EM, DESCENT_EM, type Glyph } from '../../page/glyph'
import { offLevel } from '../../page/lean'
import { apply, applyToBox, isAskew, type Matrix } from '../../page/matrix'
import { plainCharacters } from '../../page/radicals'
import { type GraphicsState, inkOf } from './graphicsState'

/** What pdf.js says of a font, as far as positions need it. */
export interface FontMetrics {
  /** Its name, of its own in the document. */
  readonly name: string
  readonly vertical: boolean
  readonly fontMatrix: Matrix
  /** It does not say which characters its glyphs show: what pdf.js says of a glyph is its number. */
  readonly unmapped?: true
  /** Its glyphs are drawn and named by nothing that tells a character: what pdf.js says of one that is no digit is its code. */
  readonly drawn?: true
  /** What it says of digits is wrong. */
  readonly missaid?: true
}

/** A glyph of a showText operation: pdf.js's object, in which a glyph has a `fontChar` of its own in its font, or a number for an adjustment in thousandths of the em. */
export type ShownGlyph =
  | number
  | null
  | { unicode: string; originalCharCode?: number; fontChar?: string; width: number; isSpace: boolean; vmetric?: readonly number[] | null }

/** What glyphs are shown with. */
export interface Pen {
  readonly state: GraphicsState
  /** From text to page. */
  readonly matrix: Matrix
  /** null where the font never loaded. */
  readonly font: FontMetrics | null
  /** The text object they stand in. */
  readonly object: number
}

/** A digit that its clip hides. */
interface Clipped {
  readonly clip: Box
  /** What of the clip is nearest to it. */
  readonly at: Box
}

/** Where glyphs go. */
export interface Shown {
  readonly glyphs: Glyph[]
  /** Inks of text that runs neither along nor down the page: of seals and watermarks. */
  readonly tilted: Set<string>
  /** Degrees clockwise by which each visible sign is off level. */
  readonly leans: number[]
  /** What was last set where its clip shows nothing. */
  lost?: Box
  /** Digits of which their clips show nothing. */
  readonly clipped: Clipped[]
}

/** Text rendering mode 3: neither filled nor stroked; the text layer under a scanned page. */
const INVISIBLE = 3

/**
 * Places the glyphs of one showText, in text space from x, y on.
 * @returns the text position after them (ISO 32000-1, 9.4.4).
 */
export const showGlyphs = (
  shown: readonly ShownGlyph[],
  pen: Pen,
  from: readonly [number, number],
  out: Shown,
): readonly [number, number] => {
  const { state, font } = pen
  const vertical = font?.vertical ?? false
  const size = state.fontSize
  const perUnit = size * (font?.fontMatrix[0] ?? 0.001)
  const ink = inkOf(state)
  let [x, y] = from
  for (const glyph of shown) {
    if (glyph === null) continue
    if (typeof glyph === 'number') {
      if (vertical) y += (glyph * size) / 1000
      else x -= ((glyph * size) / 1000) * state.horizontalScale
      continue
    }
    const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing
    const width = glyph.width * perUnit
    if (vertical) {
      const [advance = -1000, originX = glyph.width / 2, originY = 880] = glyph.vmetric ?? []
      place(printOf(glyph, font), pen, ink, x - originX * perUnit, y - originY * perUnit + state.rise, width, out)
      y += advance * perUnit - spacing
    } else {
      place(printOf(glyph, font), pen, ink, x, y + state.rise, width * state.horizontalScale, out)
      x += (width + spacing) * state.horizontalScale
    }
  }
  return [x, y]
}

/** What stands for a character that nobody knows. */
const UNKNOWN = '\ufffd'

const textOf = ({ unicode, originalCharCode }: Exclude<ShownGlyph, number | null>, font: FontMetrics | null): string =>
  (font?.missaid && digit.test(unicode)) ||
  (font?.unmapped && unicode === String.fromCharCode(originalCharCode ?? 0) && unicode.trim() !== '') ||
  (font?.drawn && code.test(unicode))
    ? UNKNOWN
    : unicode

/** A character, or which glyph it is that nobody knows. */
type Print = Pick<Glyph, 'text' | 'shape'>

const printOf = (glyph: Exclude<ShownGlyph, number | null>, font: FontMetrics | null): Print => {
  const text = textOf(glyph, font)
  return text === UNKNOWN && font && glyph.fontChar ? { text, shape: `${font.name} ${glyph.fontChar}` } : { text }
}

/** A code that stands for no digit: g0 may have the code of A, or of the end of a line. */
const code = /[^ \d\u007f-\uffff]/

const isHan = (text: string) => /[\u2e80-\u9fff\uff00-\uffef]/.test(text)

const place = (print: Print, { state, matrix, font, object }: Pen, ink: string, x: number, y: number, width: number, out: Shown) => {
  const size = state.fontSize
  const { text } = print
  // Some producers give a glyph no width and move on by hand: its print is as wide as such characters are.
  const wide = width > 0 ? width : size * state.horizontalScale * (isHan(text) ? 1 : 0.5)
  const box = applyToBox(matrix, [x, y - DESCENT_EM * size, x + wide, y + ASCENT_EM * size])
  const [originX, originY] = apply(matrix, x, y)
  // A size below 0 turns text about; some programs turn it back by their matrix.
  const [aheadX, aheadY] = apply(matrix, x + Math.sign(size || 1), y)
  const dx = aheadX - originX
  const dy = aheadY - originY
  const level = Math.abs(dx) > Math.abs(dy)
  if (isAskew(dx, dy)) {
    out.tilted.add(ink)
    return
  }
  if (!isInside(middleOf(box), state.clip)) {
    if (text.trim() !== '') cutBefore(box, object, originY, out)
    if (digit.test(text)) out.clipped.push({ clip: state.clip, at: nearest(box, state.clip) })
    return
  }
  if (state.mode !== INVISIBLE) out.leans.push(offLevel(dx, dy))
  const em = level ? box[3] - box[1] : box[2] - box[0]
  out.glyphs.push({
    ...print,
    text: plainCharacters(text),
    box,
    size: em,
    baseline: font?.vertical ? middleOf(box)[1] + (0.5 - DESCENT_EM) * em : originY,
    invisible: state.mode === INVISIBLE,
    turn: level ? (dx > 0 ? 0 : 180) : dy > 0 ? 90 : 270,
    object,
    ink,
    ...(out.lost && isNext(out.lost, box) ? { cut: true as const } : {}),
  })
}

/** What stands before a character that is not shown may be only the beginning of its figure or word, or the first line of it. */
const cutBefore = (lost: Box, object: number, baseline: number, out: Shown): void => {
  out.lost = lost
  const last = out.glyphs.at(-1)
  if (!last) return
  const isOfObject = last.object === object && last.baseline === baseline && lost[0] > last.box[0]
  if (isOfObject || isNext(last.box, lost) || isBelow(last.box, lost)) out.glyphs[out.glyphs.length - 1] = { ...last, cut: true }
}

const digit = /[0-9０-９]/

/** The point of a clip that is nearest to the middle of a box, within the clip by a point where it is as large. */
const nearest = (box: Box, [left, top, right, bottom]: Box): Box => {
  const [x, y] = middleOf(box)
  const within = (at: number, from: number, to: number) => {
    const inset = Math.min(1, (to - from) / 2)
    return Math.min(Math.max(at, from + inset), to - inset)
  }
  const [column, row] = [within(x, left, right), within(y, top, bottom)]
  return [column, row, column, row]
}

/** Characters of one word touch, to this part of their width. */
const TOUCH = 0.3
/** The rest of a word that goes on in the next line of its cell stands this near below, in heights. */
const NEXT_LINE = 1.75

const isNext = ([left, top, right]: Box, [nextLeft, nextTop, nextRight, nextBottom]: Box): boolean =>
  Math.abs(nextTop - top) < TOUCH * (nextBottom - nextTop) && nextLeft > left && nextLeft - right <= TOUCH * (nextRight - nextLeft)

const isBelow = ([left, top, right, bottom]: Box, [lowerLeft, lowerTop, lowerRight]: Box): boolean =>
  lowerTop > top && lowerTop - top <= NEXT_LINE * (bottom - top) && lowerLeft < right && left < lowerRight

/** Within a point of it. */
const isInside = ([x, y]: readonly [number, number], [left, top, right, bottom]: Box): boolean =>
  x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1
