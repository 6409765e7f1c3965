/** What the ways to read a table share: what goes in, what comes out, and how figures become cells. */
import type { Cell, TableReading } from '../model/report'
import type { Anchor } from '../model/source'
import type { CellAddress, Column, Quantity, Table } from '../statute/form'
import { type Band, printedSlots, type Slot } from './band'
import type { ColumnSpan, Placed } from './columns'
import { squashForm, type Token } from './labels'
import { parseNumber } from './numbers'

/** Bands of a table with how they were won. */
export interface TableBands {
  readonly bands: readonly Band[]
  /** Labels of neighbouring rows may stand mixed. */
  readonly torn: boolean
  /** Horizontal places are those of the page. */
  readonly positioned: boolean
}

export interface ReadTable {
  readonly reading: TableReading
  readonly cells: Readonly<Record<CellAddress, Cell>>
  /** Higher means that the form fits the print better. */
  readonly score: number
  /** Rows of figures recognised. */
  readonly recognised: number
  /** Every row and heading of the form is there and nothing else: no other form can fit better. */
  readonly complete: boolean
}

/** Wording over the columns of a table: headings, corners, the note. It may stand among the labels, on later pages too. */
export const headWording = (table: Table): string[] => [
  ...new Set([
    ...table.blocks.flatMap(block => [
      ...(block.heading ? [block.heading] : []),
      ...(block.corner ? [block.corner] : []),
      ...block.columns.flatMap(column => [column.label, ...(column.under ?? [])]),
    ]),
    ...(table.note ? [table.note] : []),
  ]),
]

/** Extents of head words that stand over a single column. */
export const headMarks = (heads: readonly Token[], columns: readonly Column[]): ColumnSpan[] => {
  const labels = columns.map(column => squashForm(column.label))
  return heads.filter(token => labels.some(label => label.includes(token.squashed))).map(token => token.piece)
}

/** A cell of the form that a row's figures are to fill. */
export interface CellPlace {
  readonly address: CellAddress
  readonly quantity: Quantity
}

/**
 * The cells of a row.
 * @param rowAnchor where the row stands: the place of a cell that has no print of its own.
 */
export const fillCells = (places: readonly CellPlace[], placed: Placed, rowAnchor: Anchor | null): Record<CellAddress, Cell> => {
  const cells: Record<CellAddress, Cell> = {}
  const unread = placed.kind === 'unread' ? placed.slots.map(slot => slot?.text ?? '').join(' ') : ''
  for (const [index, { address, quantity }] of places.entries())
    cells[address] =
      placed.kind === 'unread'
        ? { text: unread, value: null, anchor: rowAnchor, unread: true }
        : slotToCell(placed.slots[index] ?? null, quantity, rowAnchor)
  return cells
}

/** A slot's cell: blank, number, content that is no number, or unread where figures of several cells run together. */
const slotToCell = (slot: Slot | null, quantity: Quantity, rowAnchor: Cell['anchor']): Cell => {
  if (!slot) return { text: '', value: null, anchor: rowAnchor }
  if (slot.crowded) return { text: slot.text, value: null, anchor: slot.anchor, unread: true }
  // A blank cell of a ruled table has its box, but no line of print of its own.
  const anchor =
    slot.text === '' && rowAnchor
      ? { ...rowAnchor, ...slot.anchor, line: rowAnchor.line, start: rowAnchor.start, end: rowAnchor.end }
      : slot.anchor
  return { text: slot.text, value: parseNumber(slot.text, quantity), anchor, ...(slot.uncertain ? { uncertain: true as const } : {}) }
}

/** Anchor of the first piece of a table. */
export const tableAnchor = (bands: readonly Band[]) => {
  const first = bands[0]
  return first ? (first.labels[0]?.anchor ?? printedSlots(first)[0]?.anchor ?? null) : null
}
