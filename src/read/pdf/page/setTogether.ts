/** What was set together: some producers put the text of many cells into one text object, or even into one string with gaps in it. */
import { SPACED_EM, TOUCH_EM } from '../../page/glyph'
import type { ShownGlyph } from './showGlyphs'

/** Glyphs without a gap between them. */
export interface ShownPart {
  /** They stand so far behind what is before them in the string. Ems. */
  readonly ahead: number
  /** It is only one. */
  readonly single: boolean
  /** With what moves them ahead in front. */
  readonly glyphs: readonly ShownGlyph[]
}

/** Text goes on within this part of the em. */
const GOES_ON_EM = 0.02

/** A string in parts, cut at its gaps. */
export const partsOf = (string: readonly ShownGlyph[]): ShownPart[] => {
  const parts: ShownGlyph[][] = []
  for (const glyph of string) {
    const isGap = typeof glyph === 'number' && -glyph > 1000 * GOES_ON_EM
    if (isGap || parts.length === 0) parts.push([])
    parts.at(-1)?.push(glyph)
  }
  return parts.map((glyphs, index) => {
    const [first] = glyphs
    const single = glyphs.filter(glyph => glyph !== null && typeof glyph === 'object').length === 1
    return { ahead: index > 0 && typeof first === 'number' ? -first / 1000 : 0, single, glyphs }
  })
}

/**
 * Whether text that stands so far from where the text before it ended was not set together with it.
 * @param off in ems. @param oneByOne both are single glyphs, as where digits of one figure are set apart. @param moved it was given a place of its own.
 */
export const isElsewhere = (off: number, { oneByOne, moved }: { readonly oneByOne: boolean; readonly moved: boolean }): boolean =>
  off > SPACED_EM || (off > GOES_ON_EM && (!oneByOne || (moved && off <= TOUCH_EM)))
