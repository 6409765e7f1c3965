/** What a cell of a workbook shows of what it holds: its number in the format that it has, its text, nothing where it is a picture. */
import { looksLikeValue } from '../../text/cellText'
import type { CellStyle } from './cellStyle'
import { showNumber, showText } from './numberFormat'
import type { SheetCell } from './sheet'

/** A number with the text that it is kept as, if that is all that can be said of it. */
export type CellValue =
  | { readonly kind: 'number'; readonly value: number; readonly kept: string }
  | { readonly kind: 'text'; readonly cell: SheetCell }
  /** TRUE, #REF!: whatever the format. */
  | { readonly kind: 'word'; readonly text: string }

export interface ShowOptions {
  readonly from1904: boolean
  /** The sheet shows no cell whose number is 0. */
  readonly hidesZeros?: boolean
}

/** A number that does not show is no blank: what is printed and what the workbook holds differ. */
export const shownValue = (value: CellValue, { format, struck, unseen }: CellStyle, options: ShowOptions): SheetCell => {
  const cell = contentOf(value, format, options)
  if (isPicture.test(cell.text)) return { text: '', doubt: true }
  if (unseen && looksLikeValue(cell.text)) return notShown
  return struck ? withoutStruck(cell) : cell
}

/** WPS keeps a picture that fills a cell as a formula, whose result other programs show as its own text. */
const isPicture = /^=?(?:_xlfn\.)?DISPIMG\(/

const withoutStruck = ({ text }: SheetCell): SheetCell => (/[0-9０-９]/.test(text) ? { text: '', doubt: true } : { text: '' })

/** Programs write the mark by which a sheet is told that a figure is text into the text itself: '12. */
const withoutTextMark = (text: string): string => text.replace(/^['’‘]([0-9０-９][0-9０-９.．,，]*)$/, '$1')

const contentOf = (value: CellValue, format: string, options: ShowOptions): SheetCell => {
  if (value.kind === 'word') return { text: value.text }
  if (value.kind === 'text') return { ...value.cell, text: withoutTextMark(showText(value.cell.text, format)) }
  // A number in a format that is not known is shown as it is kept, and in doubt.
  const shown = options.hidesZeros && value.value === 0 ? '' : showNumber(value.value, format, options)
  if (shown === null) return { text: value.kept, doubt: true }
  return shown === '' ? notShown : { text: shown }
}

/** What a cell shows that holds a number and does not show it. */
export const notShown: SheetCell = { text: '', doubt: true, unshown: true }
