/** Words that are printed over every page, whatever stands there: drawn last on each, at one place, in the midst of what was drawn before. */

import { middleOf } from '../../geometry/middle'
import type { Ruling } from '../../model/source'
import type { Glyph } from './glyph'
import { liesOn } from './overprint'
import type { Sheet } from './turn'

/** Words over a page are so many pieces at most, as a browser's head and foot with date, title, address and number; heads of a table that a page repeats are more. */
const MAX_PIECES = 8
/** Pieces at one place differ by less than this (points). */
const SAME_PLACE = 0.5
/** Text goes on where the next sign stands within this part of the em. */
const GOES_ON_EM = 0.35
/** Baselines that differ by this part of the em are two. */
const OTHER_LINE_EM = 0.3
/** Lines this near, in ems, are those that words stand among. */
const NEAR_EM = 3
/** Of two sizes of type the smaller is less than this part of the larger. */
const OTHER_SIZE = 0.95

/** What is set together, in the order of drawing. */
type Piece = readonly Glyph[]

/** The last pieces of a page, the last one first. */
const lastPieces = ({ glyphs }: Sheet): readonly Piece[] => {
  const pieces: Glyph[][] = []
  for (let at = glyphs.length - 1; at >= 0; at--) {
    const glyph = glyphs[at] as Glyph
    const piece = pieces.at(-1)
    if (piece?.[0] && glyph.object !== undefined && (piece[0].object === glyph.object || isBefore(glyph, piece[0]))) piece.unshift(glyph)
    else if (pieces.length > MAX_PIECES) return pieces
    else pieces.push([glyph])
  }
  return pieces
}

/** Whether a sign stands right before another one, as where a date is set in two fonts. */
const isBefore = (glyph: Glyph, next: Glyph): boolean =>
  Math.abs(glyph.baseline - next.baseline) < SAME_PLACE &&
  isOneSize(glyph.size, next.size) &&
  Math.abs(next.box[0] - glyph.box[2]) < GOES_ON_EM * glyph.size

const textOf = (piece: Piece) =>
  piece
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')

const areAlike = (one: Piece, other: Piece | undefined): boolean => {
  const [first, second] = [one[0], other?.[0]]
  if (!first || !second || !other) return false
  return (
    first.turn === 0 &&
    second.turn === 0 &&
    Math.abs(first.box[0] - second.box[0]) < SAME_PLACE &&
    Math.abs(first.baseline - second.baseline) < SAME_PLACE &&
    (textOf(one) === textOf(other) || (isOneSize(first.size, second.size) && isPageNumber(one) && isPageNumber(other)))
  )
}

/** What may count the pages; a figure of a table at the same place is none of what is over it. */
const isPageNumber = (piece: Piece): boolean => /^[-—–]{0,2}第?\d{1,3}(?:\/\d{1,3})?页?[-—–]{0,2}$/.test(textOf(piece))

/**
 * @param one, other pages that follow each other.
 * @returns how many pieces at the end of both are words over all pages; 0 where the pages' own print may end alike.
 */
export const wordsOverBoth = (one: Sheet, other: Sheet): number => {
  const [mine, others] = [lastPieces(one), lastPieces(other)]
  const numbers = countNumber(mine)
  if (numbers > 0 && numbers === countNumber(others) && (standsInLine(one, mine[0]) || standsInLine(other, others[0]))) return numbers
  const alike = mine.findIndex((piece, at) => !areAlike(piece, others[at]))
  // All alike: of a page that stands there twice nobody knows where it ends.
  if (alike <= 0 || alike > MAX_PIECES) return 0
  return Math.max(countOver(one, mine.slice(0, alike)), countOver(other, others.slice(0, alike)), countBar(one, mine.slice(0, alike)))
}

/** How many of the last pieces are a page's number between dashes, which no cell of a table has. */
const countNumber = (pieces: readonly Piece[]): number => {
  const [first] = pieces[0] ?? []
  if (!first) return 0
  const others = pieces.findIndex(([glyph]) => Math.abs((glyph?.baseline ?? 0) - first.baseline) >= OTHER_LINE_EM * first.size)
  const line = others < 0 ? pieces : pieces.slice(0, others)
  const upTo = line.findIndex((_, at) =>
    /^[-—–]\d{1,3}[-—–]$/.test(
      line
        .slice(0, at + 1)
        .map(textOf)
        .reverse()
        .join(''),
    ),
  )
  return upTo + 1
}

/** Whether a page's last piece stands beside print of the page, as at no foot of its own. */
const standsInLine = ({ glyphs }: Sheet, [last]: Piece = []): boolean =>
  last !== undefined && glyphs.some(({ text, baseline }) => /[\u4e00-\u9fff]/.test(text) && Math.abs(baseline - last.baseline) < last.size)

/** So many words at the end of pages, alike to the place, are a bar that a site fixes beside its text. */
const WORDS_OF_BAR = 3
/** Heads and feet stand within this part of the page's height from its edge, and are known by that. */
const EDGE = 0.09

/** How many of the last pieces are a bar: words under each other amid the page. Rows of a table end in figures. */
const countBar = ({ height }: Sheet, pieces: readonly Piece[]): number => {
  const isWord = (piece: Piece) => /[\u4e00-\u9fff]/.test(textOf(piece))
  const isAmid = ([glyph]: Piece) => glyph !== undefined && glyph.baseline > EDGE * height && glyph.baseline < (1 - EDGE) * height
  const words = pieces.filter(piece => isWord(piece) && isAmid(piece))
  const lines = new Set(words.map(([glyph]) => Math.round(glyph?.baseline ?? 0)))
  return lines.size >= WORDS_OF_BAR ? 1 + pieces.findLastIndex(isWord) : 0
}

/** How many of the last pieces are words over a page: up to the first drawn that is surely one, and in one size; the page's own last figures come before. */
const countOver = (sheet: Sheet, pieces: readonly Piece[]): number => {
  const size = pieces[0]?.[0]?.size ?? 0
  const others = pieces.findIndex(([glyph]) => !glyph || !isOneSize(glyph.size, size))
  const own = others < 0 ? pieces : pieces.slice(0, others)
  const last = own.findLastIndex((_, at) => isOver(sheet, own.slice(0, at + 1)))
  // What else both pages say on its line was set with it.
  const line = own[last]?.[0]?.baseline
  if (line === undefined) return 0
  return 1 + own.findLastIndex((piece, at) => at <= last || Math.abs((piece[0] as Glyph).baseline - line) < OTHER_LINE_EM * size)
}

/** Whether the first drawn of the last pieces is none of what was drawn before: that lies under it, or goes on above it and below it, and is near it of another size. */
const isOver = ({ glyphs, rulings }: Sheet, pieces: readonly Piece[]): boolean => {
  const words = pieces.at(-1)
  const first = words?.[0]
  if (!words || !first) return false
  const before = glyphs.slice(0, glyphs.length - pieces.flat().length).filter(({ text }) => text.trim() !== '')
  if (crossesUpright(words, rulings) || words.some(word => before.some(glyph => areTwo(word, glyph)))) return true
  const isBeside = ({ box }: Glyph) => words.some(word => word.box[0] < box[2] && word.box[2] > box[0])
  const least = OTHER_LINE_EM * first.size
  const isAmid =
    before.some(({ baseline }) => baseline < first.baseline - least) &&
    before.some(glyph => glyph.baseline > first.baseline + least && isBeside(glyph))
  const near = before.filter(({ baseline }) => Math.abs(baseline - first.baseline) < NEAR_EM * first.size)
  return isAmid && near.length > 0 && !near.some(({ size }) => isOneSize(size, first.size))
}

/** What is drawn twice, for bold type or a shadow, is not other print. */
const areTwo = (word: Glyph, glyph: Glyph) => word.text !== glyph.text && (liesOn(word, glyph) || liesOn(glyph, word))

/** Whether an upright line runs between two signs of a word, as none does in a table's own cells. */
const crossesUpright = (piece: Piece, rulings: readonly Ruling[]): boolean =>
  piece.some((glyph, at) => {
    const next = piece[at + 1]
    if (!next || Math.abs(next.box[0] - glyph.box[2]) > GOES_ON_EM * glyph.size) return false
    const [left, y] = middleOf(glyph.box)
    const [right] = middleOf(next.box)
    return rulings.some(line => line.along === 'y' && line.at > left && line.at < right && line.from <= y && y <= line.to)
  })

const isOneSize = (one: number, other: number) => Math.min(one, other) >= OTHER_SIZE * Math.max(one, other)

/** A page without its last pieces. Where they stood is remembered as of hidden print, so that no cell is called blank there. */
export const withoutLast = (sheet: Sheet, count: number): Sheet => {
  const words = new Set(lastPieces(sheet).slice(0, count).flat())
  return {
    ...sheet,
    glyphs: sheet.glyphs.flatMap(glyph =>
      !words.has(glyph) ? [glyph] : glyph.object === undefined ? [] : [{ ...glyph, hidden: true as const }],
    ),
  }
}
