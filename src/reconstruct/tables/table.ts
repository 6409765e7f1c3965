/** What the ways to read a table share: what goes in, what comes out, and how figures become cells. */

import type { Word } from '../../model/print'
import type { Cell, TableReading } from '../../model/report'
import type { Anchor } from '../../model/source'
import type { CellAddress, Column, Quantity } from '../../statute/form'
import { hasTwoFigures, readCellText } from '../../text/cellText'
import { areAlike } from '../../text/similarity'
import type { Alignment } from '../align/alignRows'
import { type Band, printedSlots, type Slot, wordToSlot } from '../align/band'
import type { Placed } from '../align/columns'
import { squashForm } from '../align/formWording'
import type { Token } from '../align/labels'
import type { CompleteRow } from '../align/nearbyColumns'
import type { HeadMark } from '../align/pageColumns'
import { HEAD_WORD_LIKE } from '../weights'

export interface ReadTable {
  readonly reading: TableReading
  readonly cells: Readonly<Record<CellAddress, Cell>>
  /** Higher means that the form fits the print better. */
  readonly score: number
  /** Words that stand in cells of the form, read or unread. */
  readonly figures: ReadonlySet<Word>
  /** How its rows were matched; null for the table of one row. */
  readonly alignment: Alignment | null
  /** Rows of figures recognised. */
  readonly recognised: number
  /** Every row and heading of the form is there and nothing else: no other form can fit better. */
  readonly complete: boolean
}

/** Head words that stand over a single column, with their page: wording that no other column or head over columns shares. */
export const columnHeads = (heads: readonly Token[], columns: readonly Column[], bands: readonly Band[]): HeadMark[] => {
  const labels = columns.map(column => squashForm(column.label))
  const spanning = columns.flatMap(column => (column.under ?? []).map(squashForm))
  const pages = new Map(bands.flatMap(band => band.labels.map(word => [word, band.page] as const)))
  return heads.flatMap(({ word, squashed }) => {
    const own = labels.flatMap((label, column) => (label.includes(squashed) ? [column] : []))
    const [column] = own
    const page = pages.get(word)
    if (column === undefined || own.length > 1 || page === undefined || spanning.some(label => label.includes(squashed))) return []
    return [{ left: word.left, right: word.right, page, column }]
  })
}

/** How many of these words are, or are parts of, heads of columns. */
export const headWords = (words: readonly Token[], columns: readonly Column[]): number => {
  const labels = columns.map(column => squashForm(column.label))
  return words.filter(({ squashed }) => labels.some(label => label.includes(squashed))).length
}

/** Lines of the head that have the heads of all columns side by side. */
export const headRows = (heads: readonly Token[], columns: readonly Column[]): CompleteRow[] => {
  const says = (token: Token | undefined, column: Column) => token && areAlike(token.squashed, squashForm(column.label), HEAD_WORD_LIKE)
  return heads.flatMap((token, at) => {
    const row = heads.slice(at, at + columns.length)
    const whole = columns.every((column, index) => says(row[index], column) && row[index]?.word.anchor.line === token.word.anchor.line)
    return whole ? [row.map(({ word }) => wordToSlot(word))] : []
  })
}

/** A cell of the form that a row's figures are to fill. */
export interface CellPlace {
  readonly address: CellAddress
  readonly quantity: Quantity
}

/**
 * The cells of a row, each with its address.
 * @param rowAnchor where the row stands: the place of a cell that has no print of its own.
 */
export const fillCells = (places: readonly CellPlace[], placed: Placed, rowAnchor: Anchor | null): readonly CellEntry[] => {
  const { kind, slots } = placed
  if (kind === 'placed')
    return places.map(({ address, quantity }, index) => [address, slotToCell(slots[index] ?? null, quantity, rowAnchor)])
  const text = slots.map(slot => slot?.text ?? '').join(' ')
  return places.map(({ address }) => [address, { text, value: null, anchor: rowAnchor, unread: true }])
}

export type CellEntry = readonly [address: CellAddress, cell: Cell]

/** A slot's cell: blank, number, content that is no number, or unread where figures of several cells run together. */
const slotToCell = (slot: Slot | null, quantity: Quantity, rowAnchor: Cell['anchor']): Cell => {
  if (!slot) return { text: '', value: null, anchor: rowAnchor }
  if (slot.crowded || unknownSign.test(slot.text)) return { text: slot.text, value: null, anchor: slot.anchor, unread: true }
  // A blank cell of a ruled table has its box, but no line of print of its own.
  const anchor =
    slot.text === '' && rowAnchor
      ? { ...rowAnchor, ...slot.anchor, line: rowAnchor.line, start: rowAnchor.start, end: rowAnchor.end }
      : slot.anchor
  const read = readCellText(slot.text, quantity)
  // Marks that nobody sees are nothing that stands in a cell.
  const text = read.kind === 'blank' ? '' : slot.text
  const cell = { text, value: read.kind === 'number' ? read.value : null, anchor }
  const isTold = read.kind === 'words' ? !hasTwoFigures(slot.text) : read.kind !== 'torn'
  const isDoubtful = slot.uncertain || !isTold || isCutOff(slot.text) || isStroke(slot.text) || noteAlone.test(slot.text)
  return isDoubtful ? { ...cell, uncertain: true } : cell
}

/** Signs that only their font knows, as of symbol fonts: what figure they show, nothing says. */
const unknownSign = /[\ue000-\uf8ff\ufffd]/

/**
 * What stands in the cell goes on elsewhere, as where print reaches over a line: a bracket lacks its other half, 0（含网上0件 | 0）, a figure maybe
 * its end, 12. and 12, and 1…, or words the figure that they speak of, 7 上年, 0含网上, or stand beside, 其中1件.
 */
const isCutOff = (text: string): boolean =>
  (/[（()）]/.test(text) && text.split(/[（(]/).length !== text.split(/[）)]/).length) || cutFigure.test(text)

const cutFigure =
  /^\s*[（(]?(?:其中|上年|去年|同期|含|包括)|^\s*[0-9０-９]+\s*(?:含|包括)[^0-9０-９]*$|^\s*[0-9０-９]+[.．,，]\s*$|^\s*[0-9０-９]*(?:…|⋯|\.{3})+\s*$|^\s*[0-9０-９]+[^0-9０-９]*(?:上年|去年|同期|其中|[：:])\s*$/

/** One, or a dash that was drawn with the numeral: it is typed so for nothing. */
const isStroke = (text: string): boolean => text.normalize('NFKC').trim() === '一'

/** The mark of a note and no figure before it, ③ or [1]: the figure stands elsewhere, or the circle is its own. */
const noteAlone = /^\s*(?:[①-⑳]|[[［【〔]\d{1,2}[\]］】〕])\s*$/

/** Anchor of the first word of a table. */
export const tableAnchor = (bands: readonly Band[]) => {
  const first = bands[0]
  return first ? (first.labels[0]?.anchor ?? printedSlots(first)[0]?.anchor ?? null) : null
}
