/** Heads that stand in another order than the form's: a figure belongs to the head over it, wherever the form has that column. */
import { middleAcross } from '../../geometry/middle'
import { gather } from '../../model/gather'
import type { Block, Column, Row } from '../../statute/form'
import type { ColumnSpan } from './columns'
import { squashForm } from './formWording'
import type { Token } from './labels'

/** A head of print that says a column's label and nothing else. */
interface Mark {
  readonly column: Column
  readonly token: Token
  /** Its place in reading order. */
  readonly at: number
}

/**
 * The columns in the order in which print has them; those of the form where its heads show no other.
 * @param heads of a block, in reading order. @param columns those that are there, in the form's order.
 * @param slots where the figures of a full row stand, from left to right; null where words have no true places.
 * @returns null where heads stand in another order and not all of it is told.
 */
export const orderOfColumns = (
  heads: readonly Token[],
  columns: readonly Column[],
  slots: readonly ColumnSpan[] | null,
): readonly Column[] | null => {
  const marks = marksIn(heads, columns)
  const isWhole = marks.length === columns.length
  const over = slots && isWhole ? placesOf(marks, slots) : null
  const isTurned = over ? !isRising(over) : marks.some((mark, at) => marks.slice(at + 1).some(next => isSaidBefore(next, mark, marks)))
  if (!isTurned) return columns
  const said = isWhole ? inReadingOrder(marks, heads) : null
  if (!said || (!over && (slots || !isByLines(said)))) return null
  // A page whose spans are lost has heads over others' columns.
  const told = over ? inOrderOf(marks, over) : said
  return told.every((mark, at) => mark === said[at]) ? told.map(({ column }) => column) : null
}

/** Which column each head stands over; null unless each has one of its own. */
const placesOf = (marks: readonly Mark[], slots: readonly ColumnSpan[]): number[] | null => {
  const places = marks.map(({ token: { word } }) =>
    slots.findIndex(slot => slot.left <= middleAcross(word) && middleAcross(word) <= slot.right),
  )
  return places.includes(-1) || new Set(places).size < places.length ? null : places
}

const isRising = (places: readonly number[]): boolean => places.every((place, at) => at === 0 || (places[at - 1] ?? 0) < place)

const inOrderOf = (marks: readonly Mark[], places: readonly number[]): Mark[] =>
  marks
    .map((mark, at) => ({ mark, place: places[at] ?? 0 }))
    .sort((one, other) => one.place - other.place)
    .map(({ mark }) => mark)

/** The first head of each column, in the form's order. */
const marksIn = (heads: readonly Token[], columns: readonly Column[]): Mark[] =>
  columns.flatMap(column => {
    const label = squashForm(column.label)
    const at = heads.findIndex(({ squashed }) => squashed === label)
    return at < 0 ? [] : [{ column, token: heads[at] as Token, at }]
  })

/**
 * Without places heads of one level have an order on one line. On lines of their own only those of the lowest level do: a head over a
 * single column may stand on the line of those above it.
 */
const isSaidBefore = (one: Mark, other: Mark, marks: readonly Mark[]): boolean => {
  if (one.at > other.at || isLower(one, marks) !== isLower(other, marks)) return false
  return one.token.word.anchor.line === other.token.word.anchor.line || isLower(one, marks)
}

/** Of two levels the lower one stands where the head over it does; null where that is not said, or said behind what it is over. */
const inReadingOrder = (marks: readonly Mark[], heads: readonly Token[]): Mark[] | null => {
  const lower = marks.filter(mark => isLower(mark, marks))
  const upper = marks.filter(mark => !lower.includes(mark))
  const sorted = (some: readonly Mark[]) => [...some].sort((one, other) => one.at - other.at)
  if (upper.length === 0 || isOneLine(marks)) return sorted(marks)
  const spanning = squashForm(lower[0]?.column.under?.at(-1) ?? '')
  const over = heads.findIndex(({ squashed }) => squashed === spanning)
  if (over < 0 || lower.some(({ at }) => at < over)) return null
  return [...sorted(upper.filter(({ at }) => at < over)), ...sorted(lower), ...sorted(upper.filter(({ at }) => at > over))]
}

const isLower = ({ column }: Mark, marks: readonly Mark[]): boolean =>
  (column.under ?? []).length === Math.max(...marks.map(mark => (mark.column.under ?? []).length))

/** A cell a line may be copied in any order: heads of a level on one line are not. */
const isByLines = (marks: readonly Mark[]): boolean =>
  [true, false].every(level => isOneLine(marks.filter(mark => isLower(mark, marks) === level)))

const isOneLine = (marks: readonly Mark[]): boolean => new Set(marks.map(({ token }) => token.word.anchor.line)).size < 2

/** A column of the table of one line: a row of the form, and a column of it. */
export interface LinePlace {
  readonly row: Row
  readonly column: Column
}

/**
 * The same for the table whose rows stand side by side in one line, with the columns of each under its head.
 * @returns the places of its line from left to right; null where heads stand in another order and not all of it is told.
 */
export const orderOfLine = (
  heads: readonly Token[],
  { rows, columns }: Block,
  slots: readonly ColumnSpan[] | null,
): readonly LinePlace[] | null => {
  if (areTurned(slots ? fromLeft(heads) : heads, rows)) return null
  const labels = new Map(columns.map(column => [squashForm(column.label), column]))
  const leaves = gather(heads, (token, at) => {
    const column = labels.get(token.squashed)
    return column ? { column, token, at } : []
  })
  const isWhole = leaves.length === rows.length * columns.length
  const over = slots && isWhole ? placesOf(leaves, slots) : null
  const sorted = over ? inOrderOf(leaves, over) : leaves
  const printed = rows.map((_, at) => sorted.slice(columns.length * at, columns.length * (at + 1)).map(({ column }) => column))
  const isTold = isWhole && (over !== null || slots === null) && printed.every(own => new Set(own).size === columns.length)
  return gather(rows, (row, at) => (isTold ? (printed[at] ?? []) : columns).map(column => ({ row, column })))
}

/** Of heads of several levels one that spans fewer lines is printed above one in the middle of more, wherever they stand beside each other. */
const fromLeft = (heads: readonly Token[]): Token[] => heads.toSorted((one, other) => one.word.left - other.word.left)

/** Whether the heads over the columns of two rows are said the other way about. */
const areTurned = (heads: readonly Token[], rows: readonly Row[]): boolean =>
  rows.slice(1).some((row, at) => {
    const before = rows[at] as Row
    const labels = [before, row].map(({ under = [], label }) => (before.under?.[0] === row.under?.[0] ? label : (under[0] ?? label)))
    const [first = -1, second = -1] = labels.map(label => heads.findIndex(({ squashed }) => squashed === squashForm(label)))
    return first >= 0 && second >= 0 && second < first
  })
