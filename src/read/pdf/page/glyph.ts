/** A printed glyph and how glyphs become runs: words on a baseline, in the order of reading. */
import type { Box, Run } from '../../../model/source'
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
}

/** Where the box of an em stands about its baseline, in ems: CJK faces reach from about 0.12 below to 0.88 above. */
export const DESCENT_EM = 0.12
export const ASCENT_EM = 0.88

/** Glyphs whose baselines differ by less than this part of the em stand on one line (a row's numbers were seen up to 2 pt apart). */
const SAME_LINE_EM = 0.4
/** The same character drawn again within this part of the em is fake bold, not a second character. */
const SAME_GLYPH_EM = 0.25
/** A gap wider than this part of the em ends a run. Numbers of neighbouring cells are farther apart, digits of one number nearer. */
const RUN_GAP_EM = 0.3

const isBlank = (text: string) => /^[\s\u00a0\u3000\u200b]*$/.test(text)

/**
 * Groups glyphs into runs.
 * @param glyphs in any order; blanks only separate.
 * @param cuts x positions at which a run must end because a vertical ruling stands there, as a test of two x and a y.
 * @returns runs from top to bottom, on one line from left to right; `line` and `start` are 0, to be set by the caller.
 */
export const glyphsToRuns = (glyphs: readonly Glyph[], cut: (left: number, right: number, y: number) => boolean = () => false): Run[] => {
  const printed = glyphs.filter(glyph => !isBlank(glyph.text))
  const visible = printed.filter(glyph => !glyph.invisible)
  const lines = glyphsToLines(visible.length > 0 ? visible : printed)
  return lines.flatMap(line => lineToRuns(line, cut))
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
  return lines
}

const lineToRuns = (line: readonly Glyph[], cut: (left: number, right: number, y: number) => boolean): Run[] => {
  const runs: Run[] = []
  let current: Glyph[] = []
  const flush = () => {
    if (current.length > 0) runs.push(runOf(current))
    current = []
  }
  for (const glyph of line) {
    const last = current.at(-1)
    if (last && isRepeat(last, glyph)) continue
    const gap = last ? glyph.box[0] - last.box[2] : 0
    const em = last ? Math.min(last.size, glyph.size) : glyph.size
    if (last && (gap > RUN_GAP_EM * em || cut(last.box[2], glyph.box[0], (glyph.box[1] + glyph.box[3]) / 2))) flush()
    current.push(glyph)
  }
  flush()
  return runs
}

const isRepeat = (one: Glyph, other: Glyph) =>
  one.text === other.text &&
  Math.abs(one.box[0] - other.box[0]) < SAME_GLYPH_EM * one.size &&
  Math.abs(one.baseline - other.baseline) < SAME_GLYPH_EM * one.size

const runOf = (glyphs: readonly Glyph[]): Run => ({
  text: glyphs.map(glyph => glyph.text).join(''),
  box: boxAround(glyphs.map(glyph => glyph.box)),
  size: glyphs.reduce((largest, glyph) => Math.max(largest, glyph.size), 0),
  line: 0,
  start: 0,
})
