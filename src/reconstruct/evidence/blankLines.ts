/** Texts with a cell a line in which blank cells are lines with nothing on them: where all counts agree, these are cells. */
import type { Table } from '../../statute/form'
import { isFigure } from '../align/band'
import type { PrintLine } from '../outline/printLines'
import { MIN_BLANK_ROWS } from '../weights'

/** What a line with nothing on it becomes where it is a blank cell: what browsers copy of one. */
const blank = '\u00a0'

type Kind = 'figure' | 'empty' | 'other'

const kindOf = ({ text, words }: PrintLine): Kind => {
  const [first] = words
  if (!first) return text.trim() === '' ? 'empty' : 'other'
  return words.length === 1 && isFigure(first) ? 'figure' : 'other'
}

/** Consecutive lines with a figure or nothing on them. End exclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly figures: number
}

const stretchesOf = (lines: readonly PrintLine[]): Stretch[] => {
  const found: Stretch[] = []
  for (let from = 0; from < lines.length; from++) {
    let [to, figures] = [from, 0]
    for (; to < lines.length && kindOf(lines[to] as PrintLine) !== 'other'; to++) if (kindOf(lines[to] as PrintLine) === 'figure') figures++
    if (to > from) found.push({ from, to, figures })
    from = to
  }
  return found
}

/** Where every cell is followed by a line with nothing on it, the text without those lines. */
const withoutGaps = (lines: readonly PrintLine[]): readonly PrintLine[] => {
  const first = lines.findIndex(line => kindOf(line) !== 'empty')
  const isRegular = lines.every((line, at) => kindOf(line) === 'empty' || (at - first) % 2 === 0)
  return isRegular ? lines.filter((_, at) => (at - first) % 2 === 0) : lines
}

/** Whether a stretch is one row of cells: so many, and those behind them before the next heading none. */
const isRow = ({ from, to }: Stretch, columns: number, isLast: boolean) => to - from === columns || (isLast && to - from > columns)

/**
 * Whether lines with nothing on them are the blank cells of a text: in a table of many rows each has just as many lines as columns, these
 * counted, and there are none elsewhere. Several rows must have some, for one line may be lost and another stand somewhere by chance.
 * @param lines of the section. @param table one whose rows all have the same columns.
 */
export const blanksAreLines = (lines: readonly PrintLine[], table: Table): boolean => {
  const columns = table.blocks[0]?.columns.length ?? 0
  const own = withoutGaps(lines)
  if (own.some(line => line.page !== 0 || line.text.includes(blank))) return false
  const all = stretchesOf(own)
  const begin = all.findIndex(({ figures }) => figures > 0)
  const rows = all.slice(begin)
  if (begin < 0 || !rows.every((row, at) => isRow(row, columns, at === rows.length - 1))) return false
  return rows.filter(({ from, to, figures }) => to - from === columns && figures > 0 && figures < columns).length >= MIN_BLANK_ROWS
}

/** The lines of a table's zone with blank cells as such; the very same where a count does not agree. */
export const withBlankCells = (zone: readonly PrintLine[], table: Table): readonly PrintLine[] => {
  const widths = new Set(
    table.blocks.flatMap(({ columns, rows }) => [columns.length, ...(table.key === 'proceedings' ? [columns.length * rows.length] : [])]),
  )
  const own = withoutGaps(zone)
  const most = Math.max(...widths)
  const found = stretchesOf(own)
  const begin = found.findIndex(({ from, to, figures }) => figures > 0 || (to - from > 1 && widths.has(to - from)))
  const all = begin < 0 ? [] : found.slice(begin)
  const last = all.at(-1)
  const fits = (stretch: Stretch) => widths.has(stretch.to - stretch.from) || isTail(stretch)
  // Lines with nothing on them may stand between the last row and what follows: only a figure says where it ends.
  const isTail = (stretch: Stretch) => stretch === last && stretch.to - stretch.from > most
  if (!all.every(fits)) return zone
  const cells = new Set(all.flatMap(({ from, to }) => Array.from({ length: Math.min(most, to - from) }, (_, at) => from + at)))
  return own.map((line, at) => (cells.has(at) && kindOf(line) === 'empty' ? { ...line, text: blank } : line))
}
