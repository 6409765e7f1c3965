/** Print where no rule parts it: what stands close together on a line, and whether that is a figure. */

import { type Blob, blobsOf } from '../../geometry/blobs'
import { disjointSets } from '../../geometry/disjointSets'
import { median } from '../../geometry/median'
import { groupBy } from '../../model/groupBy'
import { oncePer } from '../../model/once'
import type { Box } from '../../model/place'
import { cleanCell } from '../cell/cleanCell'
import { around } from '../cell/sortInk'
import type { DigitReader, Picture } from '../picture'
import { paperInk } from '../raster/paperInk'
import { unitOf } from '../raster/unit'
import { withoutRules } from './withoutRules'

export interface Piece {
  /** Close around its ink. */
  readonly box: Box
  readonly isFigure: boolean
  /** Boxes of what ink it is made of, from the left. */
  readonly signs: readonly Box[]
}

export interface PagePieces {
  readonly pieces: readonly Piece[]
  /** Boxes of what was taken for rests of rules: a 1 may be among them. */
  readonly rests: readonly Box[]
  /** How high a character is, in pixels. */
  readonly em: number
}

/** A digit's height of a character's. */
const DIGIT = 0.7
/** White that is within a piece of print at most, in characters: a letter-spaced title falls apart, two columns never meet. */
export const WITHIN = 0.35
/** Strokes of a character above each other are no further apart. */
const STACKED = 0.1
/** A figure is so wide at most, in characters. */
const WIDE = 6
/** White between a numeral and its label is no wider; before figures stand labels, behind them no words. */
const NUMERAL = 1.5
/** How much higher or lower than the usual digit a figure is. */
const [LOW, HIGH] = [0.8, 1.25]
/** What reader A is less sure of is no figure. */
const LIKELY = 0.4
/** Ink no larger than so many units is dust; what is longer than so many characters, and thin, is a rule. */
const DUST = 1.2
const RULE = 2.5
/** What is so thin and higher than a character is the rest of an upright rule. */
const HAIR = 0.15
/** Pieces larger than so many characters are stamps, bars and frames. */
const LARGE = 3

/** Looked for once a page: it tells tables, and whether what could not be told is one. @returns null where no figure is. */
export const printPieces = (page: Picture, digits: DigitReader): PagePieces | null => piecesSeenBy(digits)(page)

const piecesSeenBy = oncePer((digits: DigitReader) => oncePer((page: Picture) => piecesOf(page, digits)))

const piecesOf = (page: Picture, digits: DigitReader): PagePieces | null => {
  const [ink, unit] = [inkOf(page), unitOf(page)]
  // Frames make print look higher than it is.
  const { print: bare } = withoutRules(ink, page.width, usualHeight(ink, unit))
  const { print: blobs, rests } = withoutRules(ink, page.width, usualHeight(bare, unit))
  const rough = usualHeight(blobs, unit)
  const read = figureTest(page, digits)
  const all = joined(blobs, rough)
  const likely = all.filter(({ box }) => mayBeFigure(box, rough) && read(box, rough)).map(({ box }) => box)
  // Running text may be set larger than its tables.
  const apart = likely.filter(box => !isAmidPrint(box, all, rough))
  const digit = median((apart.length > 0 ? apart : likely).map(heightOf))
  if (digit === null || digit === undefined) return null
  const em = digit / DIGIT
  const isFigure = (box: Box) => isHigh(box, digit) && mayBeFigure(box, em) && read(box, em)
  const seen = joined(blobs, em).map((found): Piece => ({ ...found, isFigure: isFigure(found.box) }))
  const words = seen.filter(piece => !piece.isFigure && heightOf(piece.box) > em / 2)
  return {
    em,
    pieces: seen.map(piece => (piece.isFigure && beginsWords(piece, words, em) ? { ...piece, isFigure: false } : piece)),
    rests: rests.map(({ box }) => box),
  }
}

const heightOf = (box: Box): number => box[3] - box[1]
const widthOf = (box: Box): number => box[2] - box[0]

const inkOf = (page: Picture): readonly Blob[] => {
  const [ink, unit] = [paperInk(page), unitOf(page)]
  return blobsOf(ink, page.width).filter(({ box }) => Math.max(heightOf(box), widthOf(box)) > DUST * unit)
}

/** Units that a character is high at most: what is higher is a desk around the page. */
const HIGHEST = 24

/** Half of all ink of print is of pieces no higher than this: of characters, whose parts are lower. */
const usualHeight = (blobs: readonly Blob[], unit: number): number => {
  const print = blobs
    .filter(({ box }) => widthOf(box) < LARGE * heightOf(box) && heightOf(box) <= HIGHEST * unit)
    .toSorted((one, other) => heightOf(one.box) - heightOf(other.box))
  let left = print.reduce((sum, { pixels }) => sum + pixels.length, 0) / 2
  for (const { box, pixels } of print) {
    left -= pixels.length
    if (left <= 0) return heightOf(box)
  }
  return 0
}

/** Boxes of what is on one line and near each other; without rules and what is too large for print. */
const joined = (blobs: readonly Blob[], em: number): readonly Omit<Piece, 'isFigure'>[] => {
  const signs = blobs
    .filter(({ box }) => heightOf(box) <= LARGE * em && widthOf(box) <= LARGE * em && !isRule(box, em))
    .toSorted((one, other) => one.box[0] - other.box[0])
  const sets = disjointSets(signs.length)
  for (const [i, { box }] of signs.entries())
    for (let j = i + 1; j < signs.length; j++) {
      const other = (signs[j] as Blob).box
      if (other[0] - box[2] > WITHIN * em) break
      if (other[1] < box[3] + STACKED * em && box[1] < other[3] + STACKED * em) sets.join(i, j)
    }
  return groupBy(signs, (_, at) => sets.root(at)).map(own => ({ box: around(own), signs: own.map(({ box }) => box) }))
}

const isRule = (box: Box, em: number): boolean =>
  (widthOf(box) <= HAIR * em && heightOf(box) > em) ||
  (Math.max(widthOf(box), heightOf(box)) > RULE * em && Math.min(widthOf(box), heightOf(box)) < em / 3)

const mayBeFigure = (box: Box, em: number): boolean =>
  heightOf(box) >= DIGIT * LOW * LOW * em && heightOf(box) <= HIGH * em && widthOf(box) <= WIDE * em

const isHigh = (box: Box, digit: number): boolean => heightOf(box) >= LOW * digit && heightOf(box) <= HIGH * digit

/** Whether reader A sees a figure; of what was read before it is known. */
const figureTest = (page: Picture, digits: DigitReader) => {
  const known = new Map<string, boolean>()
  return (box: Box, em: number): boolean => {
    const seen = known.get(`${box}`) ?? readsAsFigure(page, box, WITHIN * em, digits)
    known.set(`${box}`, seen)
    return seen
  }
}

const readsAsFigure = (page: Picture, [left, top, right, bottom]: Box, margin: number, digits: DigitReader): boolean => {
  const ink = cleanCell(page, [left - margin, top - margin, right + margin, bottom + margin])
  if (ink.kind === 'empty') return false
  const { text, confidence } = digits.read(ink)
  return /\d/.test(text) && confidence >= LIKELY
}

/** Whether a numeral stands before words, or amid them. */
const beginsWords = ({ box }: Piece, words: readonly Piece[], em: number): boolean =>
  words.some(word => {
    const white = word.box[0] - box[2]
    return white >= 0 && white <= NUMERAL * em && Math.abs(middleDown(word.box) - middleDown(box)) <= em / 2
  })

/** Whether other print stands close beside something on its line. */
const isAmidPrint = (box: Box, print: readonly Pick<Piece, 'box'>[], em: number): boolean =>
  print.some(({ box: other }) => {
    const white = Math.max(other[0] - box[2], box[0] - other[2])
    return white >= 0 && white <= NUMERAL * em && heightOf(other) > em / 2 && Math.abs(middleDown(other) - middleDown(box)) <= em / 2
  })

export const middleDown = (box: Box): number => (box[1] + box[3]) / 2
