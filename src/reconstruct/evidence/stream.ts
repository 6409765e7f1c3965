/** Tables that come as plain lines of words, with or without true positions → bands. */
import { type Band, isFigure, labelBand, pieceToSlot, type Slot } from '../align/band'
import type { Piece, PieceLine } from '../outline/piece'

/**
 * Reads lines of words.
 * @param columns how many figures a full row has.
 * @param torn the lines are torn as text extraction tears them: figures of one row may stand on several lines.
 */
export const streamToBands = (lines: readonly PieceLine[], columns: number, torn: boolean): Band[] => {
  const bands = lines.flatMap(lineToBands)
  return torn ? joinTorn(bands, columns) : bands
}

/** One line as a band: what stands before its figures is label. */
export const lineToBands = (line: PieceLine): Band[] => {
  if (line.pieces.length === 0) return []
  const figures = trailingFigures(line.pieces)
  const labels = line.pieces.slice(0, line.pieces.length - figures.length)
  if (figures.length === 0) return [labelBand(labels, line.page, false)]
  return [{ labels, slots: figures.map(pieceToSlot), order: 'loose', labelCell: -1, page: line.page, bounded: false }]
}

/** The figures at the end of a line. A word between figures is content too (若干): it stands where a figure should. */
const trailingFigures = (pieces: readonly Piece[]): readonly Piece[] => {
  const first = pieces.findIndex(
    (piece, index) => isFigure(piece) && pieces.slice(index).filter(isFigure).length >= pieces.length - index - 1,
  )
  return first < 0 ? [] : pieces.slice(first)
}

/** Joins bands of figures that are parts of one row: 0 0 | 0 0 0 0 0, also with the rest of a label between them. */
const joinTorn = (bands: readonly Band[], columns: number): Band[] => {
  const joined: Band[] = []
  for (const band of bands.flatMap(band => splitRunOn(band, columns))) {
    const target = partialBefore(joined, band, columns)
    if (target === null) joined.push(band)
    else joined[target] = { ...(joined[target] as Band), slots: [...(joined[target] as Band).slots, ...band.slots] as Slot[] }
  }
  return joined
}

/** Several full rows of figures on one line, after several labels. */
const splitRunOn = (band: Band, columns: number): Band[] => {
  const { slots } = band
  if (slots.length <= columns || slots.length % columns !== 0) return [band]
  return Array.from({ length: slots.length / columns }, (_, index) => ({
    ...band,
    labels: index === 0 ? band.labels : [],
    slots: slots.slice(index * columns, (index + 1) * columns),
  }))
}

/** A label begins with its numeral: figures after it are its own, not the rest of the row above. */
const beginsLabel = (band: Band): boolean => /^(?:[（(]?[一二三四五六七八]|[0-9]{1,2}\s*[.、．,，])/.test(band.labels[0]?.text ?? '')

/** Index of the incomplete row that this band of bare figures completes; null where it begins a row of its own. */
const partialBefore = (joined: readonly Band[], band: Band, columns: number): number | null => {
  if (band.labels.length > 0 || band.slots.length === 0) return null
  let index = joined.length - 1
  let labels = 0
  while (index >= 0 && joined[index]?.slots.length === 0) {
    if (beginsLabel(joined[index] as Band)) return null
    labels++
    index--
  }
  const before = joined[index]
  if (!before || before.slots.length >= columns) return null
  const total = before.slots.length + band.slots.length
  if (labels === 0) return total <= columns ? index : null
  return total === columns && labels <= 2 ? index : null
}
