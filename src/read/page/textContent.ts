/** pdf.js's own text of a page → glyph-like pieces. Enough for pages of running text; tables are read from the operators. */
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api'
import type { Glyph } from './glyph'
import { applyToBox, type Matrix, multiply } from './matrix'
import { plainCharacters } from './radicals'

/** @param viewport the page's transform to top-left points. */
export const textContentToGlyphs = (content: TextContent, viewport: Matrix): Glyph[] =>
  content.items.flatMap(item => ('str' in item && item.str.trim() !== '' ? [itemToGlyph(item, viewport)] : []))

const itemToGlyph = (item: TextItem, viewport: Matrix): Glyph => {
  const matrix = multiply(viewport, item.transform as unknown as Matrix)
  const size = Math.hypot(matrix[2], matrix[3])
  const along = Math.hypot(matrix[0], matrix[1]) || 1
  const width = item.width / along
  const box = applyToBox(matrix, [0, -0.12, Number.isFinite(width) ? width : 0, 0.88])
  const turned = Math.abs(matrix[1]) > Math.abs(matrix[0])
  return {
    text: plainCharacters(item.str),
    box,
    size,
    baseline: matrix[5],
    invisible: false,
    turn: turned ? (matrix[1] > 0 ? 90 : 270) : matrix[0] < 0 ? 180 : 0,
  }
}

/** A gap wider than this part of the em parts two columns. */
const COLUMN_GAP_EM = 1.2
const numeric = /^[\s\d０-９.,，．—–－/+-]+$/

/**
 * Whether a page can hold a table, judged by shape alone: lines in several pieces with wide gaps, numbers standing by themselves.
 * Errs on the side of yes; a page of running text read as if it held a table only costs time.
 */
export const canHoldTable = (glyphs: readonly Glyph[]): boolean => {
  const sorted = [...glyphs].sort((one, other) => one.baseline - other.baseline || one.box[0] - other.box[0])
  let columns = 0
  let numbers = 0
  for (let i = 1; i < sorted.length; i++) {
    const last = sorted[i - 1] as Glyph
    const next = sorted[i] as Glyph
    if (Math.abs(next.baseline - last.baseline) > 0.5 * next.size) continue
    if (next.box[0] - last.box[2] <= COLUMN_GAP_EM * next.size) continue
    columns++
    if (numeric.test(next.text)) numbers++
  }
  const alone = sorted.filter(glyph => glyph.text.length <= 8 && numeric.test(glyph.text) && /\d|-|—/.test(glyph.text)).length
  const turned = sorted.filter(glyph => glyph.turn !== 0).length > sorted.length / 2
  return numbers >= 1 || columns >= 3 || alone >= 8 || (turned && sorted.length > 0)
}

/** A page that begins with a line of at most this many characters may begin with the rest of a label. */
const SHORT_LINE = 14

/** Whether the page after a table begins with a short line, which may be the rest of the table's last label, without a figure. */
export const beginsShort = (glyphs: readonly Glyph[]): boolean => {
  const first = Math.min(...glyphs.map(glyph => glyph.baseline))
  const line = glyphs.filter(glyph => glyph.baseline - first < glyph.size / 2)
  return glyphs.length > 0 && line.reduce((sum, glyph) => sum + glyph.text.length, 0) <= SHORT_LINE
}
