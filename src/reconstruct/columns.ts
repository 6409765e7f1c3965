/** Which column each figure of a row stands in. Where that cannot be told the row is unread, never guessed. */
import { type Band, printedSlots as printed, type Slot } from './band'

/** The row's figures in their columns, null for a blank; or unread, where their columns cannot be told. */
export type Placed =
  | { readonly kind: 'placed'; readonly slots: readonly (Slot | null)[] }
  | { readonly kind: 'unread'; readonly slots: readonly Slot[] }

/** Intervals that a column takes, left to right. */
export interface ColumnSpan {
  readonly left: number
  readonly right: number
}

/**
 * Places the figures of a band into `count` columns.
 * @param siblings the other rows of figures of the table, from which the first column of incomplete rows is learned.
 * @param spans the columns' places, where they are known.
 */
export const placeSlots = (band: Band, count: number, siblings: readonly Band[], spans: readonly ColumnSpan[] | null): Placed => {
  const slots = printed(band)
  if (band.order === 'fixed') return band.slots.length === count ? { kind: 'placed', slots: band.slots } : fromSpans(slots, count, spans)
  if (slots.length === count) return { kind: 'placed', slots }
  if (slots.length === 0) return { kind: 'placed', slots: new Array<null>(count).fill(null) }
  if (slots.length > count) return { kind: 'unread', slots }
  if (band.order === 'cells') return fromCells(band, slots, count, siblings)
  return fromSpans(slots, count, spans ?? nearestSpans(band, count, siblings))
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

const middle = (span: ColumnSpan) => (span.left + span.right) / 2

/** Each figure goes to the nearest column, in order; unread if two figures want one column or one lies between two. */
const fromSpans = (slots: readonly Slot[], count: number, spans: readonly ColumnSpan[] | null): Placed => {
  if (!spans || spans.length !== count) return { kind: 'unread', slots }
  const placed: (Slot | null)[] = new Array(count).fill(null)
  for (const slot of slots) {
    const column = nearestColumn(slot, spans)
    if (column === null || placed[column]) return { kind: 'unread', slots }
    placed[column] = slot
  }
  return { kind: 'placed', slots: placed }
}

/** A figure belongs to a column if it is at most this fraction of the way to the next one. */
const CLEAR = 0.36

const nearestColumn = (slot: ColumnSpan, spans: readonly ColumnSpan[]): number | null => {
  const overlap = (span: ColumnSpan) => Math.min(slot.right, span.right) - Math.max(slot.left, span.left)
  const over = spans.flatMap((span, index) => (overlap(span) > 0 ? [index] : []))
  if (over.length === 1) return over[0] as number
  const ranked = spans
    .map((span, index) => ({ index, off: Math.abs(middle(span) - middle(slot)) }))
    .sort((one, other) => one.off - other.off)
  const [best, second] = ranked
  if (!best) return null
  if (second && best.off > CLEAR * (best.off + second.off)) return null
  return best.index
}

/** How many complete rows on either side lend their columns to an incomplete one. */
const NEIGHBOURS = 2

/** Columns of the complete rows nearest to a band: print of fixed width drifts over a page, but little between neighbours. */
const nearestSpans = (band: Band, count: number, siblings: readonly Band[]): ColumnSpan[] | null => {
  const at = siblings.indexOf(band)
  const complete = (list: readonly Band[]) =>
    list.filter(sibling => sibling.page === band.page && printed(sibling).length === count && isSetInColumns(sibling))
  const before = complete(siblings.slice(0, Math.max(0, at))).slice(-NEIGHBOURS)
  const after = complete(siblings.slice(at + 1)).slice(0, NEIGHBOURS)
  const near = [...before, ...after]
  if (near.length === 0 || !isSetInColumns(band)) return null
  const spans = Array.from({ length: count }, (_, column) => {
    const slots = near.map(sibling => printed(sibling)[column] as Slot)
    return { left: Math.min(...slots.map(slot => slot.left)), right: Math.max(...slots.map(slot => slot.right)) }
  })
  return spans
}

/** Words of torn text stand one blank apart wherever their columns are; print of fixed width leaves at least this many. */
const MIN_BLANKS = 3

/** Whether the places of a row's figures say anything: each stands clearly apart from the next, on one line. */
const isSetInColumns = (band: Band): boolean => {
  const slots = printed(band)
  return slots.every((slot, index) => {
    const next = slots[index + 1]
    return !next || (next.anchor.line === slot.anchor.line && next.left - slot.right >= MIN_BLANKS)
  })
}

/**
 * The columns of a table with true positions, from all its figures and the words of its head.
 * @param marks extents of figures and of head words that each stand over one column.
 * @returns the spans left to right, or null if they do not come out as `count` columns.
 */
export const findSpans = (marks: readonly ColumnSpan[], count: number): ColumnSpan[] | null => {
  const sorted = [...marks].sort((one, other) => one.left - other.left)
  const spans: ColumnSpan[] = []
  for (const mark of sorted) {
    const last = spans.at(-1)
    if (last && mark.left <= last.right) spans[spans.length - 1] = { left: last.left, right: Math.max(last.right, mark.right) }
    else spans.push({ left: mark.left, right: mark.right })
  }
  return spans.length === count ? spans : null
}
