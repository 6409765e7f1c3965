/** Whether a text is a sheet saved without the blank cells at the ends of its rows: then a short row says which of its cells are there. */
import { looksLikeValue } from '../../text/cellText'
import type { PrintLine } from '../outline/printLines'
import { MAX_TABLE_LINE, MIN_TRIMMED } from '../weights'

/**
 * Its rows with labels left of which cells are merged keep those as empty cells, so that figures stand in the same columns in all of them; they
 * keep blanks between figures too, but none at an end, where they are of different length therefore. No copy of a web page does that.
 */
export const isTrimmedSheet = (lines: readonly PrintLine[]): boolean => {
  const tabbed = lines.filter(({ text }) => text.length <= MAX_TABLE_LINE && text.includes('\t'))
  if (tabbed.some(({ text }) => text.endsWith('\t'))) return false
  const rows = tabbed.filter(({ text }) => text.startsWith('\t')).map(({ text }) => text.split('\t').map(cell => cell.trim()))
  const figures = rows.filter(cells => cells.some(looksLikeFigure))
  const lengths = new Set(figures.map(cells => cells.length))
  return figures.filter(hasBlankBehindLabel).length >= MIN_TRIMMED && lengths.size > 1
}

const looksLikeFigure = (cell: string) => cell !== '' && looksLikeValue(cell)

/** Between its label and its last figure. */
const hasBlankBehindLabel = (cells: readonly string[]): boolean => {
  const label = cells.findIndex(cell => cell !== '' && !looksLikeValue(cell))
  return label >= 0 && cells.slice(label + 1).includes('')
}
