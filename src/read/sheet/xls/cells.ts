/** Records of cells of a binary workbook → what each holds. [MS-XLS] 2.4.180, 2.4.174, 2.4.220, 2.4.127. */
import type { SheetCell } from '../sheet'
import type { CellValue } from '../shownValue'
import type { Globals } from './globals'
import { types, viewOf, type XlsRecord } from './records'
import { readerOf, readFonts, readText } from './texts'

export interface HeldCell {
  readonly row: number
  readonly column: number
  readonly style: number
  /** null for a formula whose result is a text, which stands in a record of its own. */
  readonly value: CellValue | null
  /** A formula whose result is worked out as the workbook opens: what is kept is none. */
  readonly uncalculated?: true
}

/** Bytes of the shortest record of each type that tells a whole cell; the other types tell none. */
const shortest: Readonly<Partial<Record<number, number>>> = {
  ...{ [types.number]: 14, [types.short]: 10, [types.numbers]: 6, [types.shared]: 10, [types.text]: 9 },
  ...{ [types.richText]: 9, [types.word]: 8, [types.formula]: 16 },
}

/** Whole cells alone: what is cut off, or no cell, is none. */
export const cellsOf = (record: XlsRecord, globals: Globals): HeldCell[] => {
  const [bytes] = record.chunks
  const least = shortest[record.type]
  if (least === undefined || bytes.length < least) return []
  const view = viewOf(bytes)
  const place = { row: view.getUint16(0, true), column: view.getUint16(2, true), style: view.getUint16(4, true) }
  if (record.type === types.numbers) return numbersOf(view, place)
  return [record.type === types.formula ? formulaOf(view, place) : { ...place, value: heldValue(record, view, globals) }]
}

const heldValue = (record: XlsRecord, view: DataView, globals: Globals): CellValue => {
  switch (record.type) {
    case types.number:
      return number(view.getFloat64(6, true))
    case types.short:
      return number(shortNumber(view.getUint32(6, true)))
    case types.shared:
      return text(globals.strings[view.getUint32(6, true)] ?? unknown)
    case types.richText:
      return text(globals.said(richTextOf(record)))
    case types.word:
      return wordOf(view.getUint8(6), view.getUint8(7) === 1)
    default:
      return text({ text: readText(readerOf(record, 6)) })
  }
}

const number = (value: number): CellValue => ({ kind: 'number', value, kept: String(value) })
const text = (cell: SheetCell): CellValue => ({ kind: 'text', cell })
const unknown: SheetCell = { text: '', doubt: true }

/** The text that a formula results in. */
export const resultOf = (record: XlsRecord): CellValue => text({ text: readText(readerOf(record)) })

/** 30 bits: a whole number, or the upper half of a double; the lowest bit divides it by a hundred. */
const shortNumber = (bits: number): number => {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(0, bits & ~3)
  const value = bits & 2 ? bits >> 2 : view.getFloat64(0)
  return bits & 1 ? value / 100 : value
}

/** Several in a row, each with its style; the last two bytes say the last column. */
const numbersOf = (view: DataView, { row, column }: { readonly row: number; readonly column: number }): HeldCell[] =>
  Array.from({ length: Math.max(0, Math.floor((view.byteLength - 6) / 6)) }, (_, index) => ({
    row,
    column: column + index,
    style: view.getUint16(4 + 6 * index, true),
    value: number(shortNumber(view.getUint32(6 + 6 * index, true))),
  }))

const richTextOf = (record: XlsRecord) => {
  const reader = readerOf(record, 6)
  return { text: readText(reader), fonts: readFonts(reader, reader.short()) }
}

const errors: Readonly<Record<number, string>> = {
  ...{ 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' },
}

const wordOf = (value: number, isError: boolean): CellValue => ({
  kind: 'word',
  text: isError ? (errors[value] ?? '#N/A') : value === 0 ? 'FALSE' : 'TRUE',
})

const NO_NUMBER = 0xffff
const ON_OPENING = 2

const formulaOf = (view: DataView, place: Pick<HeldCell, 'row' | 'column' | 'style'>): HeldCell => {
  if (view.getUint16(12, true) === NO_NUMBER) {
    const [kind, value] = [view.getUint8(6), view.getUint8(8)]
    if (kind === 0) return { ...place, value: null }
    return { ...place, value: kind === 3 ? text({ text: '' }) : wordOf(value, kind === 2) }
  }
  const value = view.getFloat64(6, true)
  // Libraries that work nothing out keep a 0.
  const uncalculated = value === 0 && (view.getUint16(14, true) & ON_OPENING) !== 0
  return { ...place, value: uncalculated ? text(unknown) : number(value), ...(uncalculated ? { uncalculated } : {}) }
}
