/** Which column each figure of a row stands in. Where that cannot be told the row is unread, never guessed. */
import type { Word } from '../../model/print'
import { looksLikeValue } from '../../text/cellText'
import { type Band, printedSlots as printed, type Slot, unreadSlots } from './band'
import { slotWords } from './mixedCells'
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
  if (band.order !== 'cells' && !band.ofCells && slots.some(isJoined)) return { kind: 'unread', slots }
  if (band.order === 'fixed' && band.slots.length === count) return { kind: 'placed', slots: band.slots }
  if (isTooLong(band, count) && !hasGapsOf(band, siblings)) return { kind: 'unread', slots }
  if (hasColumnMore(band, count, siblings)) return { kind: 'unread', slots }
  if (band.order !== 'fixed') {
    if (slots.length === count && !isBesideBlank(band)) return { kind: 'placed', slots }
    if (slots.length === 0) return { kind: 'placed', slots: new Array<null>(count).fill(null) }
  }
  if (slots.length > count || band.dropped) return { kind: 'unread', slots }
  if (band.order === 'cells') return fromCells(band, slots, count, siblings)
  const columns = columnAt
    ? slots.map(slot => columnAt(band.page, band.order === 'fixed' ? placeOf(slot) : slot))
    : nearbyColumns(slots, completeRows(band, siblings, heads, count), labelIn(siblings))
  if (slots.length === 0 && band.slots.some(slot => slot?.crowded)) return { kind: 'unread', slots }
  return withDoubts(withoutBlanks(inColumns(slots, columns, count), band), band, columnAt)
}

/** Two figures that nothing parts, 00 or 012: where nothing bounds the cells of a row its other figures may then be one cell off. */
const isJoined = ({ text }: Slot): boolean => /^[0０][0-9０-９]/.test(text)

/** Cells with a blank among them, so that they reach over more columns than the form has: one of them is none of the row's. */
const isTooLong = ({ order, slots }: Band, count: number): boolean =>
  order === 'cells' && slots.findLastIndex(isPrinted) - slots.findIndex(isPrinted) >= count

/** Whether the rows of as many cells are blank wherever this one is between its figures: columns that hold nothing, and none of its own blanks. */
const hasGapsOf = ({ slots }: Band, siblings: readonly Band[]): boolean => {
  const alike = siblings.filter(other => other.order === 'cells' && other.slots.length === slots.length && other.slots !== slots)
  const [from, to] = [slots.findIndex(isPrinted), slots.findLastIndex(isPrinted)]
  const isGap = (at: number) => alike.length > 0 && alike.every(other => !isPrinted(other.slots[at] ?? null))
  return slots.every((slot, at) => isPrinted(slot) || at < from || at > to || isGap(at))
}

/** Whether most rows of as many cells have more figures than the form has columns: which column is none of the form's, a row with a blank does not tell. */
const hasColumnMore = (band: Band, count: number, siblings: readonly Band[]): boolean => {
  if (band.order !== 'cells' || band.slots.length <= count || !band.slots.includes(null)) return false
  const alike = siblings.filter(other => other.order === 'cells' && other.slots.length === band.slots.length && other.slots !== band.slots)
  return 2 * alike.filter(other => printed(other).length > count).length > alike.length
}

/** Cells with a blank among them and words behind the last figure: these may be a remark, and the blank the row's own. */
const isBesideBlank = ({ order, slots }: Band): boolean => {
  const last = slots.findLast(slot => slot !== null)
  return order === 'cells' && last !== null && last !== undefined && !isFigured(last) && slots.slice(0, slots.indexOf(last)).includes(null)
}

/** Where borders are lost a cell reaches over its neighbours' columns: what is printed in it tells the column. */
export const placeOf = ({ left, right, words }: Slot): ColumnSpan =>
  words.length === 0
    ? { left, right }
    : { left: Math.min(...words.map(word => word.left)), right: Math.max(...words.map(word => word.right)) }

/** Beside a cell that holds the figures of several columns no other is blank for certain. */
const withoutBlanks = (placed: Placed, { slots }: Band): Placed =>
  placed.kind === 'unread' || !slots.some(slot => slot?.crowded)
    ? placed
    : { kind: 'placed', slots: placed.slots.map(slot => slot ?? unreadSlots(1)[0] ?? null) }

/** Blank cells that are in doubt stay so, in their columns; where one's column is not known no other is blank for certain. */
const withDoubts = (placed: Placed, { slots, page }: Band, columnAt: ColumnAt | null): Placed => {
  const doubtful = slots.flatMap(slot => (slot?.uncertain && slot.text === '' ? [slot] : []))
  if (placed.kind === 'unread' || doubtful.length === 0) return placed
  const byColumn = new Map(doubtful.map(slot => [columnAt?.(page, slot) ?? null, slot]))
  const blank = byColumn.has(null) ? (unreadSlots(1)[0] ?? null) : null
  return { kind: 'placed', slots: placed.slots.map((slot, column) => slot ?? byColumn.get(column) ?? blank) }
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

/** The last word of a label on a line with figures. */
const labelIn =
  (bands: readonly Band[]) =>
  (line: number): Word | null =>
    bands
      .filter(band => lineOf(printed(band)) === line)
      .flatMap(({ labels }) => labels.filter(({ anchor }) => anchor.line === line))
      .at(-1) ?? null

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

/**
 * A row of a narrow block may have cells beside its own, where merged ones were lost: blank, or with 0 in each or its own figure repeated.
 * Those under the form's columns are its own.
 * @param widest columns of the widest block of the table.
 */
export const withoutExtra = (band: Band, count: number, widest: number): Band => {
  const own = band.slots.slice(0, count)
  if (band.order === 'loose' || count >= widest || band.slots.length > widest || band.slots.length <= count) return band
  const rest = band.slots.slice(count)
  if (band.order === 'fixed' && !rest.some(isPrinted)) return { ...band, slots: own }
  const isWhole = band.order === 'fixed' ? own.every(isPrinted) : !own.includes(null) && printed(band).length > count
  return isWhole && saysNothing(rest, own) ? { ...band, slots: own } : band
}

/** Whether cells behind a row's own only repeat its last figure, or are filled with 0: of 5 | 5 | 225 in two columns the first may be said again as well. */
const saysNothing = (rest: readonly (Slot | null)[], own: readonly (Slot | null)[]): boolean => {
  const [before, last] = own.slice(-2).map(slot => slot?.text ?? '')
  const texts = rest.flatMap(slot => (slot === null || slot.text === '' ? [] : [slot.text]))
  const figure = own.length > 1 ? last : before
  if (texts.every(text => text === figure)) return true
  return texts.every(text => text === '0') && (own.length < 2 || before !== last)
}

/**
 * Whether the figure of a row's last column stands in the cells that its place is merged of, behind a blank: blank | 19 | 19 may be both of its own as well.
 * @param turned whether the columns stand in another order than the form's: then the blank comes last.
 */
export const isSaidAgain = (band: Band, count: number, widest: number, turned: boolean): boolean => {
  const slots = printed(band)
  const isNarrow = band.order === 'cells' && count > 1 && count < widest && band.slots.length > count
  const blank = band.slots.at(turned ? -1 : 0)
  return isNarrow && blank === null && slots.length === count && slots.every(({ text }) => text === slots[0]?.text)
}

const isPrinted = (slot: Slot | null) => slot !== null && slot.text !== ''

/** Delimited rows: the window of columns is the one that complete rows with the label in the same place have. */
const fromCells = (band: Band, slots: readonly Slot[], count: number, siblings: readonly Band[]): Placed => {
  if (slots.length === 0 && band.slots.length === count) return { kind: 'placed', slots: band.slots }
  const parts = slots.flatMap(slotWords)
  const first = firstOf(band)
  const last = band.slots.findLastIndex(slot => slot !== null)
  const fits = (start: number) => start >= 0 && start <= first && last < start + count
  const grid = gridStart(band, count, siblings)
  // Several figures in some cells: told apart where they come out as one for each column, else nobody can tell which is whose. Where blank cells stand
  // before them, these may be the row's too: a row of the sheet that has as many cells as the others lost no gap, and one cell has an old figure beside the new one.
  if (parts.length > slots.length && slots.length < count && !(grid !== null && fits(grid) && band.slots.length >= grid + count))
    return parts.length === count && !band.slots.slice(first).includes(null) && (first === 0 || first === grid)
      ? { kind: 'placed', slots: parts }
      : { kind: 'unread', slots }
  const isShort =
    siblings.some(other => other.order === 'cells' && widthOf(other) > widthOf(band)) && band.slots[(grid ?? 0) + count - 1] === null
  // A cell less than others, and nothing in the last column: one before it may be lost, and not one behind.
  if (grid !== null && isShort && !band.trimmed) return { kind: 'unread', slots }
  if (grid !== null)
    return fits(grid) && (band.slots.length >= grid + count || band.trimmed) ? window(band, grid, count) : { kind: 'unread', slots }
  // Fewer cells than columns: which are missing, nothing tells.
  if (band.slots.length < count) return { kind: 'unread', slots }
  const starts = new Set<number>()
  // Rows whose label stands in another cell tell nothing: where merged cells are left out, their figures begin elsewhere. Nor do shorter ones, unless
  // what this one has more is a remark behind its columns: it may be a gap before them.
  const alike = siblings.filter(other => other.order === 'cells' && other.labelCell === band.labelCell)
  for (const sibling of alike) {
    const begin = begins(sibling, count)
    const isAsLong = sibling.slots.length === band.slots.length
    const more = () => band.slots.slice(sibling.slots.length)
    if (begin !== null && (isAsLong || more().some(isRemark))) starts.add(begin)
  }
  const learned = [...starts].filter(fits)
  // Other rows tell where the columns are, and something stands behind the last: a remark, where it is no figure.
  const [start] = starts
  if (learned.length === 0 && start !== undefined)
    return starts.size === 1 && first >= start && band.slots.slice(start + count).every(slot => slot === null || isRemark(slot))
      ? window(band, start, count)
      : { kind: 'unread', slots }
  // Other rows have more cells: which one is lacking, nothing tells.
  const isLonger = (other: Band) =>
    other.order === 'cells' && other.labelCell === band.labelCell && other.slots.length > band.slots.length && printed(other).length > 0
  if (learned.length === 0 && siblings.some(isLonger)) return { kind: 'unread', slots }
  // More cells than columns, and maybe none of the blank ones at the end: which of those before the first figure are the row's, nothing tells.
  const endsBlank = [band, ...siblings].some(other => other.order === 'cells' && other.slots.at(-1) === null)
  const isOpen = last - first + 1 < count && !endsBlank && (band.slots.length > count || band.trimmed)
  if (learned.length === 0 && isOpen) return { kind: 'unread', slots }
  const possible = learned.length > 0 ? learned : Array.from({ length: band.slots.length - count + 1 }, (_, start) => start).filter(fits)
  if (possible.length !== 1) return { kind: 'unread', slots }
  // What stands behind a blank cell and is no figure may be a remark beside the row's last column, whose first is blank: 规章 | | 0 | 3 | 无.
  const end = band.slots[last]
  if (learned.length === 0 && (possible[0] ?? 0) > 0 && end && !isFigured(end)) return { kind: 'unread', slots }
  return window(band, possible[0] as number, count)
}

/** Where the figures of a row begin that has one in each column, and maybe words or signs in the cells behind; null for any other row. */
const begins = (band: Band, count: number): number | null => {
  const first = firstOf(band)
  const own = band.slots.slice(first, first + count)
  return own.length === count &&
    own.every(slot => slot && isFigured(slot)) &&
    !band.slots.slice(first + count).some(slot => slot && isFigured(slot))
    ? first
    : null
}

/** Words that stand for no figure: a dash, a slash and 无 may be a 0. */
const isRemark = (slot: Slot | null): boolean => slot !== null && !looksLikeValue(slot.text)

const isFigured = ({ text }: Slot) => /[0-9０-９]/.test(text) && looksLikeValue(text)

const firstOf = (band: Band) => band.slots.findIndex(slot => slot !== null)

const window = (band: Band, start: number, count: number): Placed => ({
  kind: 'placed',
  slots: Array.from({ length: count }, (_, column) => band.slots[start + column] ?? null),
})

/**
 * Where the figures begin in rows of a sheet: all of them stand in as many columns as the form has, wherever their labels stand. Copies
 * that leave out merged cells have them in more.
 */
const gridStart = (band: Band, count: number, siblings: readonly Band[]): number | null => {
  const rows = siblings.filter(other => other.order === 'cells' && other.labelCell >= 0 && printed(other).length > 0)
  const begin = Math.min(...rows.map(other => other.labelCell + 1 + firstOf(other)))
  const end = Math.max(...rows.map(other => other.labelCell + 1 + other.slots.findLastIndex(slot => slot !== null)))
  const labels = new Set(rows.map(other => other.labelCell))
  if (!band.trimmed && !areOfSheet(rows)) return null
  if (band.labelCell < 0 || end - begin + 1 !== count || [...labels].some(label => label >= begin)) return null
  return labels.size > 1 || band.trimmed ? begin - band.labelCell - 1 : null
}

/** How many cells a row has, but one. */
const widthOf = ({ labelCell, slots }: Band): number => labelCell + slots.length

/** Most rows of a sheet have as many cells as any: where some are longer for a label more, merged cells were left out, and figures begin anywhere. */
const areOfSheet = (rows: readonly Band[]): boolean => {
  const widths = rows.map(widthOf)
  const most = Math.max(...widths)
  return 2 * widths.filter(width => width === most).length > widths.length
}
