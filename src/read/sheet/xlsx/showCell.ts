/** What a cell of a worksheet shows: its own text, a shared one, or its number in the format that it has. */
import type { XmlStart } from '../../xml/parseXml'
import type { XmlNode } from '../../xml/xmlTree'
import { showNumber, showText } from '../numberFormat'
import type { SheetCell } from '../sheet'
import { type CellStyle, plainStyle } from './cellStyles'
import { readRichText } from './richText'

/** What the sheets of a workbook share. */
export interface Shared {
  readonly strings: readonly SheetCell[]
  readonly styles: readonly CellStyle[]
  readonly from1904: boolean
}

export interface ShownCell {
  readonly cell: SheetCell
  /** It is a formula whose result was not kept: what it shows is not in the file. */
  readonly uncalculated: boolean
}

/** @param children of the cell's element. */
export const showCell = (attributes: XmlStart['attributes'], children: XmlNode['children'], shared: Shared): ShownCell => {
  const child = (name: string) => children.find((node): node is XmlNode => typeof node !== 'string' && node.name === name)
  const value = child('x:v')
    ?.children.filter(part => typeof part === 'string')
    .join('')
  const inline = child('x:is')
  const style = shared.styles[Number(attributes.s ?? 0)] ?? plainStyle
  if (value === undefined && !inline)
    return child('x:f') ? { cell: { text: '', doubt: true }, uncalculated: true } : { cell: { text: '' }, uncalculated: false }
  const cell = inline ? readRichText(inline) : contentOf(attributes.t ?? 'n', value ?? '', style, shared)
  if (isPicture.test(cell.text)) return { cell: { text: '', doubt: true }, uncalculated: false }
  return { cell: style.struck ? struck(cell) : cell, uncalculated: false }
}

/** WPS keeps a picture that fills a cell as a formula, whose result other programs show as its own text. */
const isPicture = /^=?(?:_xlfn\.)?DISPIMG\(/

const struck = ({ text }: SheetCell): SheetCell => (/[0-9０-９]/.test(text) ? { text: '', doubt: true } : { text: '' })

const contentOf = (type: string, value: string, { format }: CellStyle, { strings, from1904 }: Shared): SheetCell => {
  switch (type) {
    case 's': {
      const said = strings[Number(value)] ?? { text: '', doubt: true as const }
      return { ...said, text: showText(said.text, format) }
    }
    case 'b':
      return { text: value === '0' ? 'FALSE' : 'TRUE' }
    case 'n':
      return showFigure(value, format, from1904)
    default:
      return { text: showText(value, format) }
  }
}

/** A number in a format that is not known is shown as it is kept, and in doubt. */
const showFigure = (value: string, format: string, from1904: boolean): SheetCell => {
  const number = Number(value)
  if (value.trim() === '' || Number.isNaN(number)) return { text: value }
  const shown = showNumber(number, format, { from1904 })
  return shown === null ? { text: value, doubt: true } : { text: shown }
}
