/** Glyphs that are no text of the report: watermarks by their size, and characters that a font without a map makes up. */
import { median } from '../../geometry/median'
import { countUndecoded } from '../../text/undecoded'
import type { Glyph } from './glyph'

/** Type larger than this (points) and than this many times the page's usual size, set across a page, is a watermark. */
const WATERMARK_POINTS = 30
const WATERMARK_TIMES = 2.4

/** Leaves out type so large that it can only be a watermark; titles are about twice the size of the text. */
export const withoutWatermark = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  const usual = median(glyphs.map(glyph => glyph.size)) ?? 0
  const limit = Math.max(WATERMARK_POINTS, WATERMARK_TIMES * usual)
  return glyphs.some(glyph => glyph.size > limit) ? glyphs.filter(glyph => glyph.size <= limit) : glyphs
}

/** What reports are written in, but for single marks as ✓: ASCII, general punctuation, symbols and numerals, CJK with its punctuation and full-width forms. */
const expected =
  /^[\s\u0020-\u007e\u00a0-\u00d7\u2010-\u206f\u20ac\u2100-\u22ff\u2460-\u2700\u2776-\u2793\u2e80-\u9fff\uf900-\ufaff\ufe10-\ufe6f\uff00-\uffef\u{20000}-\u{3ffff}]*$/u
/** A page with this part of other characters was set in a font that does not say which characters it shows. */
const MAX_STRANGE = 0.2
/** Pages with fewer characters say too little. */
const MIN_CHARACTERS = 20

/** So many characters of which a font says nothing, or something else, are figures or words. */
const MIN_UNKNOWN = 3

/** Whether the text of a page, or a part of it, is what its font makes up, not what is printed. */
export const isMadeUp = (glyphs: readonly Pick<Glyph, 'text'>[]): boolean => {
  if (countUndecoded(glyphs.map(({ text }) => text).join('')) >= MIN_UNKNOWN) return true
  let all = 0
  let strange = 0
  for (const { text } of glyphs)
    for (const character of text) {
      all++
      if (!expected.test(character)) strange++
    }
  return all >= MIN_CHARACTERS && strange > MAX_STRANGE * all
}
