/** Columns of print of fixed width, learned from the complete rows around: it drifts over a page, but little between neighbours. */

import { middleAcross } from '../../geometry/middle'
import { AGREEING, AGREEING_AT_END, MIN_BLANKS, NEIGHBOURS, STEADY, UNDER } from '../weights'
import type { Slot } from './band'

/** Whether the places of a row's figures say anything: each stands clearly apart from the next, on one line. */
export const isSetInColumns = (slots: readonly Slot[]): boolean =>
  slots.every((slot, index) => {
    const next = slots[index + 1]
    return !next || (next.anchor.line === slot.anchor.line && next.left - slot.right >= MIN_BLANKS)
  })

type Place = (slot: Slot) => number

/** Where a figure stands if Chinese characters take two columns: it is set at the left, in the middle or at the right. */
const wide: readonly Place[] = [slot => slot.left, middleAcross, slot => slot.right]
/** The same if they take one. */
const narrow: readonly Place[] = [slot => slot.anchor.start, slot => (slot.anchor.start + slot.anchor.end) / 2, slot => slot.anchor.end]

const places: readonly Place[] = [...wide, ...narrow]

/** A complete row: figures, or the words of a head, one for each column. */
export type CompleteRow = readonly Slot[]

/**
 * The columns of a row's figures; null where the rows around do not tell them alike.
 * @param rows complete rows of the table, top to bottom.
 */
export const nearbyColumns = (slots: readonly Slot[], rows: readonly CompleteRow[]): (number | null)[] | null => {
  const line = slots[0]?.anchor.line
  if (line === undefined || slots.length < AGREEING || !isSetInColumns(slots)) return null
  const set = rows.filter(isSetInColumns)
  const before = set.filter(row => lineOf(row) < line).slice(-NEIGHBOURS)
  const after = set.filter(row => lineOf(row) > line).slice(0, NEIGHBOURS)
  let known: readonly number[] | null = null
  let confirmed = false
  let spanned = false
  const near = [...before, ...after]
  for (const place of places)
    for (const row of near) {
      const columns = columnsIn(slots, row, place)
      if (!columns) continue
      if (known?.some((column, index) => column !== columns[index])) return null
      known = columns
      confirmed ||= near.some(other => other !== row && agree(row, other, place))
      spanned ||= before.includes(row) && after.some(other => agree(row, other, place))
    }
  const atEnd = () => confirmed && slots.length >= AGREEING_AT_END && isSteady(set)
  return known && (spanned || atEnd()) ? [...known] : null
}

const lineOf = (row: CompleteRow) => (row[0] as Slot).anchor.line

/** Whether two complete rows have their columns in the same places. */
const agree = (one: CompleteRow, other: CompleteRow, place: Place) =>
  one.every((slot, column) => Math.abs(place(slot) - place(other[column] as Slot)) <= UNDER)

const isSteady = (rows: readonly CompleteRow[]) =>
  rows.length >= STEADY && places.some(place => rows.every(row => agree(row, rows[0] as CompleteRow, place)))

/** The columns of a complete row under which all figures stand; null where one stands under none. */
const columnsIn = (slots: readonly Slot[], row: CompleteRow, place: Place): number[] | null => {
  const columns = slots.map(slot => row.findIndex(other => Math.abs(place(other) - place(slot)) <= UNDER))
  return columns.every((column, index) => column >= 0 && column > (columns[index - 1] ?? -1)) ? columns : null
}
