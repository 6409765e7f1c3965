/** Marks of notes: small and raised, right beside a figure or a word. 0 with a note 1 is not 01. */
import { countLeading } from '../../model/leading'
import { type Glyph, INK } from './glyph'

/** A mark is no larger than this part of what it stands beside; browsers set one at five sixths. */
const SMALL = 0.88
/** Its baseline is raised by this part of the em of what it stands beside. */
const RAISED = [0.15, 0.75] as const
/** It stands this near, in ems. */
const BESIDE_EM = 0.3
/** It reaches over what it stands beside by no more than this part of its width. */
const OVER = 0.25
/** Digits of one figure touch, to this part of the em. */
const TOUCH_EM = 0.12
/** More candidates are on no page: all figures of a table are some where a heading stands over it. */
const MAX_MARKS = 5000

const isMark = ({ text }: Glyph) => /^[0-9０-９①-⑳*＊※†‡#＃[\]［］()（）〔〕注abc]+$/.test(text)
const isDigit = ({ text }: Glyph) => /[0-9０-９]$/.test(text)
const isBase = ({ text }: Glyph) => /[0-9０-９\u4e00-\u9fff)）】\]]$/.test(text)

/** The glyphs that are marks of notes. */
export const findMarks = (glyphs: readonly Glyph[]): ReadonlySet<Glyph> => {
  const marks = new Set<Glyph>()
  const largest = glyphs.reduce((most, glyph) => Math.max(most, glyph.size), 0)
  const candidates = glyphs.filter(glyph => glyph.turn === 0 && glyph.size <= SMALL * largest && isMark(glyph))
  if (candidates.length === 0 || candidates.length > MAX_MARKS) return marks
  const bases = glyphs.filter(isBase).sort((one, other) => one.baseline - other.baseline)
  const lowerBases = (mark: Glyph): readonly Glyph[] => {
    const from = countLeading(bases, glyph => glyph.baseline < mark.baseline)
    const upTo = countLeading(bases, glyph => glyph.baseline <= mark.baseline + largest)
    return bases.slice(from, upTo)
  }
  const overprinted = new Set(candidates.filter(each => lowerBases(each).some(base => liesOver(each, base))).map(({ object }) => object))
  const beside = candidates.filter(({ object }) => object === undefined || !overprinted.has(object))
  for (const mark of beside.sort((one, other) => one.box[0] - other.box[0])) {
    const isOfBase = (base: Glyph) => isOf(mark, base) && !(base.box[0] >= mark.box[2] - TOUCH_EM * mark.size && endsFigure(mark, glyphs))
    if (isNextTo(mark, marks) || lowerBases(mark).some(isOfBase)) marks.add(mark)
  }
  return marks
}

/** Whether a digit stands over what another one stands on, as figures do that a text box was laid over: a mark stands beside it, and none of its signs over it. */
const liesOver = (digit: Glyph, base: Glyph): boolean => {
  const [left, , right] = digit.box
  const over = Math.min(right, base.box[2]) - Math.max(left, base.box[0])
  return digit.object !== base.object && isRaised(digit, base) && over > OVER * (right - left)
}

/** Whether a digit is the last of a figure: one of its size was set with it, right before it. The next cell's figure may be larger and lower. */
const endsFigure = (digit: Glyph, glyphs: readonly Glyph[]): boolean =>
  digit.object !== undefined &&
  glyphs.some(
    other =>
      other !== digit &&
      other.object === digit.object &&
      isDigit(other) &&
      other.size === digit.size &&
      other.baseline === digit.baseline &&
      Math.abs(digit.box[0] - other.box[2]) <= TOUCH_EM * digit.size,
  )

const isOf = (mark: Glyph, base: Glyph): boolean => {
  // No digit before a larger figure is its mark.
  if (isDigit(mark) && isDigit(base) && base.box[0] > mark.box[0]) return false
  const gap = Math.max(mark.box[0] - base.box[2], base.box[0] - mark.box[2])
  return (
    // Nothing is a mark at the words of a watermark.
    (base.ink === mark.ink || base.ink === INK) &&
    mark.size <= SMALL * base.size &&
    isRaised(mark, base) &&
    gap <= BESIDE_EM * mark.size &&
    gap >= -BESIDE_EM * base.size
  )
}

const isRaised = (mark: Glyph, base: Glyph): boolean => {
  const raised = (base.baseline - mark.baseline) / base.size
  return raised >= RAISED[0] && raised <= RAISED[1]
}

/** The second character of a mark stands by the first. */
const isNextTo = (glyph: Glyph, marks: ReadonlySet<Glyph>): boolean =>
  [...marks].some(
    mark =>
      Math.abs(mark.baseline - glyph.baseline) < 0.1 * glyph.size &&
      Math.abs(mark.size - glyph.size) < 0.1 * glyph.size &&
      Math.abs(glyph.box[0] - mark.box[2]) <= BESIDE_EM * glyph.size,
  )
