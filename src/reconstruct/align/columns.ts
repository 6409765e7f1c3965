/** Which column each figure of a row stands in. Where that cannot be told the row is unread, never guessed. */
import { type Band, printedSlots as printed, type Slot } from './band'
import { type CompleteRow, nearbyColumns } from './nearbyColumns'

/** The row's figures in their columns, null for a blank; or unread, where their columns cannot be told. */
export type Placed =
  | { readonly kind: 'placed'; readonly slots: readonly (Slot | null)[] }
  | { readonly kind: 'unread'; readonly slots: readonly Slot[] }

/** The extent of a figure, a word or a column from left to right. */
export interface ColumnSpan {
  readonly left: number
  readonly right: number
}

/** Tells the column of a place on a page; null where that cannot be told. */
export type ColumnAt = (page: number, place: ColumnSpan) => number | null

/** The heads of a table in print of fixed width. */
export interface PrintedHeads {
  /** Lines with a word over each column. */
  readonly rows: readonly CompleteRow[]
  /** Lines of the rows of figures that stand first below a head. */
  readonly before: readonly number[]
}

/**
 * Places the figures of a band into `count` columns.
 * @param siblings all rows of figures of the table, from which the columns of incomplete rows are learned.
 * @param columnAt the columns' places on the pages; null where print has no true positions.
 * @param heads the head, each time it is printed, for print without true positions.
 */
export const placeSlots = (
  band: Band,
  count: number,
  siblings: readonly Band[],
  columnAt: ColumnAt | null,
  heads: PrintedHeads = { rows: [], before: [] },
): Placed => {
  const slots = printed(band)
  if (band.order === 'fixed' && band.slots.length === count) return { kind: 'placed', slots: band.slots }
  if (band.order !== 'fixed') {
    if (slots.length === count) return { kind: 'placed', slots }
    if (slots.length === 0) return { kind: 'placed', slots: new Array<null>(count).fill(null) }
  }
  if (slots.length > count) return { kind: 'unread', slots }
  if (band.order === 'cells') return fromCells(band, slots, count, siblings)
  const columns = columnAt ? slots.map(slot => columnAt(band.page, slot)) : nearbyColumns(slots, completeRows(band, siblings, heads, count))
  return inColumns(slots, columns, count)
}

/** Complete rows of the part of the table that a row stands in: where the head comes again, a page begins, maybe with other columns. */
const completeRows = (band: Band, siblings: readonly Band[], { rows, before }: PrintedHeads, count: number): CompleteRow[] => {
  const part = (line: number) => before.filter(begin => begin <= line).length
  const own = part(lineOf(printed(band)))
  return [
    ...rows.filter(row => part(lineOf(row)) + 1 === own),
    ...siblings.map(printed).filter(row => row.length === count && part(lineOf(row)) === own),
  ].sort((one, other) => lineOf(one) - lineOf(other))
}

const lineOf = (row: CompleteRow) => row[0]?.anchor.line ?? 0

/** The figures in these columns; unread if one's is not known or they do not stand in order. */
const inColumns = (slots: readonly Slot[], columns: readonly (number | null)[] | null, count: number): Placed => {
  const placed: (Slot | null)[] = new Array(count).fill(null)
  for (const [index, slot] of slots.entries()) {
    const column = columns?.[index] ?? null
    if (column === null || column <= (columns?.[index - 1] ?? -1)) return { kind: 'unread', slots }
    placed[column] = slot
  }
  return { kind: 'placed', slots: placed }
}

/** Delimited rows: the window of columns is the one that complete rows with the label in the same place have. */
const fromCells = (band: Band, slots: readonly Slot[], count: number, siblings: readonly Band[]): Placed => {
  const first = band.slots.findIndex(slot => slot !== null)
  const last = band.slots.findLastIndex(slot => slot !== null)
  const fits = (start: number) => start <= first && last < start + count
  const starts = new Set<number>()
  for (const sibling of siblings)
    if (sibling.labelCell === band.labelCell && printed(sibling).length === count && sibling.slots.length === band.slots.length)
      starts.add(sibling.slots.findIndex(slot => slot !== null))
  const learned = [...starts].filter(fits)
  const possible =
    learned.length > 0 ? learned : Array.from({ length: Math.max(0, band.slots.length - count) + 1 }, (_, start) => start).filter(fits)
  if (possible.length !== 1) return { kind: 'unread', slots }
  const start = possible[0] as number
  return { kind: 'placed', slots: Array.from({ length: count }, (_, column) => band.slots[start + column] ?? null) }
}
