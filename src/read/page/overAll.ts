/** Words that are printed over every page, whatever stands there: drawn last on each, at one place, in the midst of what was drawn before. */

import { middleOf } from '../../geometry/middle'
import type { Ruling } from '../../model/source'
import type { Glyph } from './glyph'
import { liesOn } from './overprint'
import type { Sheet } from './turn'

/** Words over a page are so many pieces at most; heads of a table that a page repeats are more. */
const MAX_PIECES = 4
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
    if (piece && glyph.object !== undefined && piece[0]?.object === glyph.object) piece.unshift(glyph)
    else if (pieces.length > MAX_PIECES) return pieces
    else pieces.push([glyph])
  }
  return pieces
}

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
    textOf(one) === textOf(other)
  )
}

/**
 * @param one, other pages that follow each other.
 * @returns how many pieces at the end of both are words over all pages; 0 where the pages' own print may end alike.
 */
export const wordsOverBoth = (one: Sheet, other: Sheet): number => {
  const [mine, others] = [lastPieces(one), lastPieces(other)]
  const alike = mine.findIndex((piece, at) => !areAlike(piece, others[at]))
  // All alike: of a page that stands there twice nobody knows where it ends.
  if (alike <= 0 || alike > MAX_PIECES) return 0
  return Math.max(countOver(one, mine.slice(0, alike)), countOver(other, others.slice(0, alike)))
}

/** How many of the last pieces are words over a page: up to the first drawn that is surely one, and in one size; the page's own last figures come before. */
const countOver = (sheet: Sheet, pieces: readonly Piece[]): number => {
  const size = pieces[0]?.[0]?.size ?? 0
  const others = pieces.findIndex(([glyph]) => !glyph || !isOneSize(glyph.size, size))
  const own = others < 0 ? pieces : pieces.slice(0, others)
  return 1 + own.findLastIndex((_, at) => isOver(sheet, own.slice(0, at + 1)))
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
