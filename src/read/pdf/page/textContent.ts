/** pdf.js's own text of a page → glyph-like pieces. Enough for pages of running text; tables are read from the operators. */
import { pageNumberOf } from '../../../text/pageNumber'
import { ASCENT_EM, DESCENT_EM, type Glyph } from '../../page/glyph'
import { offLevel } from '../../page/lean'
import { applyToBox, isAskew, type Matrix, multiply } from '../../page/matrix'
import { plainCharacters } from '../../page/radicals'
import type { TextContent, TextItem } from '../pdfjs/types'

/** @param viewport the page's transform to top-left points. @returns what is printed, without what is set askew. */
export const textContentToGlyphs = (items: TextContent['items'], viewport: Matrix): Glyph[] =>
  items.flatMap(item => ('str' in item && item.str.trim() !== '' ? itemToGlyph(item, viewport) : []))

/** Degrees clockwise by which each piece that is not set askew is off level. */
export const leansOf = (items: TextContent['items'], viewport: Matrix): number[] =>
  items.flatMap(item => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [dx, dy] = multiply(viewport, item.transform as unknown as Matrix)
    return isAskew(dx, dy) ? [] : [offLevel(dx, dy)]
  })

const itemToGlyph = (item: TextItem, viewport: Matrix): readonly Glyph[] => {
  const matrix = multiply(viewport, item.transform as unknown as Matrix)
  if (isAskew(matrix[0], matrix[1])) return []
  const size = Math.hypot(matrix[2], matrix[3])
  const along = Math.hypot(matrix[0], matrix[1]) || 1
  const width = item.width / along
  const box = applyToBox(matrix, [0, -DESCENT_EM, Number.isFinite(width) ? width : 0, ASCENT_EM])
  const turned = Math.abs(matrix[1]) > Math.abs(matrix[0])
  const turn = turned ? (matrix[1] > 0 ? 90 : 270) : matrix[0] < 0 ? 180 : 0
  return [{ text: plainCharacters(item.str), box, size, baseline: matrix[5], invisible: false, turn }]
}

/** A gap wider than this part of the em parts two columns. */
const COLUMN_GAP_EM = 1.2
/** Fewer figures standing by themselves are page numbers and dates. */
const MIN_FIGURES = 3
/** Fewer lines in pieces are a signature or an address. */
const MIN_PIECED = 4
/** With so many short lines, which may be labels of rows whose figures are no text, one line in pieces is enough. */
const MIN_SHORT = 3
const numeric = /^[\s\d０-９.,，．—–－/+-]+$/

/**
 * Whether a page can hold a table, judged by shape alone: figures that stand by themselves, lines in pieces with wide gaps.
 * Errs on the side of yes; a page of running text read as if it held a table only costs time.
 */
export const canHoldTable = (glyphs: readonly Glyph[]): boolean => {
  const sorted = [...glyphs].sort((one, other) => one.baseline - other.baseline || one.box[0] - other.box[0])
  let figures = 0
  let pieced = 0
  let turned = 0
  let short = 0
  for (let i = 0; i < sorted.length; i++) {
    const here = sorted[i] as Glyph
    if (here.turn !== 0) turned++
    const apart = isApart(sorted[i - 1], here) && isApart(here, sorted[i + 1])
    if (apart && numeric.test(here.text)) figures++
    if (onOneLine(sorted[i - 1], here) && isApart(sorted[i - 1], here)) pieced++
    if (apart && here.text.trim().length <= SHORT_LINE && !noLabel.test(here.text.trim())) short++
  }
  return figures >= MIN_FIGURES || pieced >= MIN_PIECED || (pieced > 0 && short >= MIN_SHORT) || turned > sorted.length / 2
}

const onOneLine = (left: Glyph | undefined, right: Glyph) =>
  left !== undefined && Math.abs(right.baseline - left.baseline) <= 0.5 * right.size

/** Whether two pieces in the order of print are not neighbours: on other lines, or with a column's gap between them. */
const isApart = (left: Glyph | undefined, right: Glyph | undefined): boolean =>
  !left || !right || !onOneLine(left, right) || right.box[0] - left.box[2] > COLUMN_GAP_EM * right.size

/** A picture of a table takes at least this much (points) of a page's height, between two lines of text or below the last. */
const ROOM = 110
const ROOM_BELOW = 190

/** And a title above the first line that much, the page's margin with it. */
const ROOM_ABOVE = 60

/**
 * Whether so much of a page has no text that something else may stand there. @param height of the page. @param isFirst whether it is the document's
 * first, above whose text the title may be drawn.
 */
export const leavesRoom = (glyphs: readonly Glyph[], height: number, isFirst = false): boolean => {
  const sorted = glyphs.map(({ baseline }) => baseline).sort((one, other) => one - other)
  const last = sorted.at(-1) ?? 0
  if (isFirst && (sorted[0] ?? 0) > ROOM_ABOVE) return true
  // The number of the page stands below its text.
  const text = sorted.filter(at => at < height - ROOM / 2)
  return height - Math.min(last, text.at(-1) ?? 0) > ROOM_BELOW || text.some((at, index) => at - (text[index - 1] ?? 0) > ROOM)
}

/** A page that begins with a line of at most this many characters may begin with the rest of a label. */
const SHORT_LINE = 14
/** Headings and ends of sentences are no rests of labels. */
const noLabel = /^[一二三四五六七八九十]+\s*、|[。；，]$/

/** Whether the page after a table begins with a short line, which may be the rest of the table's last label, without a figure. */
export const beginsShort = (glyphs: readonly Glyph[]): boolean => {
  const sorted = [...glyphs].sort((one, other) => one.baseline - other.baseline || one.box[0] - other.box[0])
  const lines: string[] = []
  for (const [index, glyph] of sorted.entries()) {
    if (index > 0 && onOneLine(sorted[index - 1], glyph)) lines[lines.length - 1] += glyph.text
    else if (lines.length < 2) lines.push(glyph.text)
    else break
  }
  const first = lines.find(line => line.trim() !== '' && !pageNumberOf(line)) ?? ''
  return first !== '' && first.length <= SHORT_LINE && !noLabel.test(first.trim())
}
