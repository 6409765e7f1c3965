/** Columns of print of fixed width, learned from the complete rows around: it drifts over a page, but little between neighbours. */

import { middleAcross } from '../../geometry/middle'
import type { Word } from '../../model/print'
import { looksLikeValue } from '../../text/cellText'
import { AGREEING, AGREEING_AT_END, MIN_BLANKS, NEIGHBOURS, STEADY, UNDER } from '../weights'
import type { Slot } from './band'

/** Whether the places of a row's figures say anything: each stands clearly apart from the next, on one line. */
export const isSetInColumns = (slots: readonly Slot[]): boolean =>
  slots.every((slot, index) => {
    const next = slots[index + 1]
    return !next || (next.anchor.line === slot.anchor.line && next.left - slot.right >= MIN_BLANKS)
  })

type Place = (print: Pick<Slot, 'left' | 'right' | 'anchor'>) => number

/** Where a figure stands, and where a label ends, if Chinese characters take two columns, or one: figures are set at the left, in the middle or at the right. */
const wideEnd: Place = print => print.right
const narrowEnd: Place = print => print.anchor.end
const places: readonly (readonly [place: Place, end: Place])[] = [
  [print => print.left, wideEnd],
  [middleAcross, wideEnd],
  [wideEnd, wideEnd],
  [print => print.anchor.start, narrowEnd],
  [print => (print.anchor.start + print.anchor.end) / 2, narrowEnd],
  [narrowEnd, narrowEnd],
]

/** A complete row: figures, or the words of a head, one for each column. */
export type CompleteRow = readonly Slot[]

/**
 * The columns of a row's figures; null where the rows around do not tell them alike.
 * @param rows complete rows of the table, top to bottom. @param labelIn the last word before the figures of a line; null where none stands there.
 */
export const nearbyColumns = (
  slots: readonly Slot[],
  rows: readonly CompleteRow[],
  labelIn: (line: number) => Word | null,
): (number | null)[] | null => {
  const line = slots[0]?.anchor.line
  if (line === undefined || slots.length < AGREEING || !isSetInColumns(slots)) return null
  const set = rows.filter(isSetInColumns)
  const before = set.filter(row => lineOf(row) < line).slice(-NEIGHBOURS)
  const after = set.filter(row => lineOf(row) > line).slice(0, NEIGHBOURS)
  let known: readonly number[] | null = null
  let confirmed = false
  let spanned = false
  const near = [...before, ...after]
  for (const [place, end] of places)
    for (const row of near) {
      const columns = columnsIn(slots, row, place)
      if (!columns || !isCommon(row, near, place) || !areOwn(row, near, place, line => mapped(labelIn(line), end))) continue
      if (known?.some((column, index) => column !== columns[index])) return null
      known = columns
      confirmed ||= near.some(other => other !== row && agree(row, other, place))
      spanned ||= before.includes(row) && after.some(other => agree(row, other, place))
    }
  const atEnd = () => confirmed && slots.length >= AGREEING_AT_END && isSteady(set)
  return known && (spanned || atEnd()) ? [...known] : null
}

const lineOf = (row: CompleteRow) => (row[0] as Slot).anchor.line

const mapped = (word: Word | null, end: Place): number | null => word && end(word)

const isFigured = ({ text }: Slot) => looksLikeValue(text)

/** Whether most rows of figures around have their columns where one has them: print in which they begin wherever the labels end has no columns. */
const isCommon = (row: CompleteRow, near: readonly CompleteRow[], place: Place) => {
  const others = near.filter(other => other !== row && other.every(isFigured))
  return 2 * others.filter(other => agree(row, other, place)).length >= others.length
}

/** Whether the columns stand where they do whatever stands before them: below a head, or behind labels that end elsewhere. Figures a few blanks behind labels of one length stand so too. */
const areOwn = (row: CompleteRow, near: readonly CompleteRow[], place: Place, labelEnd: (line: number) => number | null): boolean => {
  const end = labelEnd(lineOf(row))
  return near.some(other => {
    if (other === row || !agree(row, other, place)) return false
    const otherEnd = labelEnd(lineOf(other))
    return !(row.every(isFigured) && other.every(isFigured)) || (end !== null && otherEnd !== null && Math.abs(end - otherEnd) > 2 * UNDER)
  })
}

/** Whether two complete rows have their columns in the same places. */
const agree = (one: CompleteRow, other: CompleteRow, place: Place) =>
  one.every((slot, column) => Math.abs(place(slot) - place(other[column] as Slot)) <= UNDER)

const isSteady = (rows: readonly CompleteRow[]) =>
  rows.length >= STEADY && places.some(([place]) => rows.every(row => agree(row, rows[0] as CompleteRow, place)))

/** The columns of a complete row under which all figures stand; null where one stands under none. */
const columnsIn = (slots: readonly Slot[], row: CompleteRow, place: Place): number[] | null => {
  const columns = slots.map(slot => row.findIndex(other => Math.abs(place(other) - place(slot)) <= UNDER))
  return columns.every((column, index) => column >= 0 && column > (columns[index - 1] ?? -1)) ? columns : null
}
