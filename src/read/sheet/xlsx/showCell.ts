/** What a cell of a worksheet shows: its own text, a shared one, or its number in the format that it has. */
import type { XmlStart } from '../../xml/parseXml'
import type { XmlNode } from '../../xml/xmlTree'
import { plainStyle } from '../cellStyle'
import type { SheetCell } from '../sheet'
import { type CellValue, type ShowOptions, shownValue } from '../shownValue'
import type { Styles } from './cellStyles'
import { readRichText } from './richText'

/** What the sheets of a workbook share. */
export interface Shared {
  readonly strings: readonly SheetCell[]
  readonly styles: Styles
  readonly from1904: boolean
  /** Results of formulas are worked out anew as the workbook opens: what is kept of them is a library's 0, or of before the figures were filled in. */
  readonly stale?: boolean
}

export interface ShownCell {
  readonly cell: SheetCell
  /** It is a formula whose result was not kept: what it shows is not in the file. */
  readonly uncalculated: boolean
}

/** @param children of the cell's element. */
export const showCell = (
  attributes: XmlStart['attributes'],
  children: XmlNode['children'],
  shared: Shared,
  options: ShowOptions,
): ShownCell => {
  const child = (name: string) => children.find((node): node is XmlNode => typeof node !== 'string' && node.name === name)
  const kept = child('x:v')
    ?.children.filter(part => typeof part === 'string')
    .join('')
  const inline = child('x:is')
  const formula = child('x:f') !== undefined
  // An empty result is a text of no signs where it says so; elsewhere a library put down none.
  if (formula && !inline && (kept ?? '') === '' && attributes.t !== 'str') return { cell: { text: '', doubt: true }, uncalculated: true }
  if (kept === undefined && !inline) return { cell: { text: '' }, uncalculated: false }
  const value: CellValue = inline ? { kind: 'text', cell: readRichText(inline) } : heldValue(attributes.t ?? 'n', kept ?? '', shared)
  const cell = shownValue(value, shared.styles.cells[Number(attributes.s ?? 0)] ?? plainStyle, options)
  return formula && shared.stale ? { cell: { ...cell, doubt: true }, uncalculated: true } : { cell, uncalculated: false }
}

const heldValue = (type: string, kept: string, { strings }: Shared): CellValue => {
  switch (type) {
    case 's':
      return { kind: 'text', cell: strings[Number(kept)] ?? { text: '', doubt: true } }
    case 'b':
      return { kind: 'word', text: kept === '0' ? 'FALSE' : 'TRUE' }
    case 'n': {
      const value = Number(kept)
      return kept.trim() === '' || Number.isNaN(value) ? { kind: 'word', text: kept } : { kind: 'number', value, kept }
    }
    default:
      return { kind: 'text', cell: { text: kept } }
  }
}
