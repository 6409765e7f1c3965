/** Rows of words that nothing bounds → bands. */
import type { PrintRow, Word } from '../../model/print'
import { saysNumber } from '../../text/cellText'
import { type Band, isFigure, labelBand, wordToSlot } from './band'

/** One line as a band: what stands before its figures is label. */
export const wordsToBands = ({ cells, page }: PrintRow): Band[] => {
  if (cells.length === 0) return []
  const words = cells.flatMap(cell => cell.words)
  if (words.length === 0) return [{ labels: [], slots: cells.map(() => null), order: 'loose', labelCell: -1, page, bounded: false }]
  const figures = trailingFigures(words)
  const labels = words.slice(0, words.length - figures.length)
  if (figures.length === 0) return [labelBand(labels, page, false)]
  return [{ labels, slots: figures.map(wordToSlot), order: 'loose', labelCell: -1, page, bounded: false }]
}

/** The figures at the end of a line. A word between figures is content too (若干): it stands where a figure should. */
const trailingFigures = (words: readonly Word[]): readonly Word[] => {
  let figures = 0
  let first = -1
  for (let index = words.length - 1; index >= 0; index--) {
    if (!isFigure(words[index] as Word)) continue
    figures++
    if (figures >= words.length - index - 1) first = index
  }
  return first < 0 ? numerals(words) : words.slice(first)
}

/** Without any figure, behind other words, all that says a number in characters, or is what stands where a column is too narrow: 规章 零 ###. */
const numerals = (words: readonly Word[]): readonly Word[] => {
  const label = words.findLastIndex(({ text }) => !saysNumber(text) && !tooNarrow.test(text))
  return label < 0 ? [] : words.slice(label + 1)
}

/** What spreadsheets print in place of a number that finds no room. */
const tooNarrow = /^#{2,20}$/

/** Joins bands of figures that are parts of one row: 0 0 | 0 0 0 0 0, also with the rest of a label between them. */
export const joinTorn = (bands: readonly Band[], columns: number): Band[] => {
  const joined: Band[] = []
  for (const band of bands) {
    const target = partialBefore(joined, band, columns)
    const before = target === null ? undefined : joined[target]
    if (target === null || !before) joined.push(band)
    else joined[target] = { ...before, slots: [...before.slots, ...band.slots] }
  }
  return joined
}

/** A label begins with its numeral: figures after it are its own, not the rest of the row above. */
const beginsLabel = (band: Band | undefined): boolean =>
  /^(?:[（(]?[一二三四五六七八]|[0-9]{1,2}\s*[.、．,，])/.test(band?.labels[0]?.text ?? '')

/** Index of the incomplete row that this band of bare figures completes; null where it begins a row of its own. */
const partialBefore = (joined: readonly Band[], band: Band, columns: number): number | null => {
  if (band.labels.length > 0 || band.slots.length === 0) return null
  let index = joined.length - 1
  let labels = 0
  while (index >= 0 && joined[index]?.slots.length === 0) {
    if (beginsLabel(joined[index])) return null
    labels++
    index--
  }
  const before = joined[index]
  if (!before || before.slots.length >= columns) return null
  const total = before.slots.length + band.slots.length
  if (labels === 0) return total <= columns ? index : null
  return total === columns && labels <= 2 ? index : null
}
