/** The styles of a workbook, as far as they say what a cell shows: number formats, text struck out or white. */
import { childOf, elementsOf, type XmlNode, xmlTree } from '../../xml/xmlTree'
import { builtInFormats } from '../builtInFormats'
import type { CellStyle } from '../cellStyle'
import { showNumber } from '../numberFormat'
import { prefixes } from './prefixes'

export interface Styles {
  /** By their number. */
  readonly cells: readonly CellStyle[]
  /** Whether a 0 can be seen where a condition gives it the format of this number. */
  readonly zeroSeen: readonly boolean[]
}

/** @param bytes of the part; null where there is none. */
export const readCellStyles = (bytes: Uint8Array | null): Styles => {
  if (!bytes) return { cells: [], zeroSeen: [] }
  const root = xmlTree(bytes, prefixes)
  const children = (name: string) => elementsOf(childOf(root, name) ?? { children: [] })
  const codes = new Map(children('x:numFmts').map(({ attributes }) => [attributes.numFmtId ?? '', attributes.formatCode ?? '']))
  const fonts = children('x:fonts')
  const fills = children('x:fills')
  return {
    cells: children('x:cellXfs').map(({ attributes }) => {
      const font = fonts[Number(attributes.fontId ?? 0)]
      return {
        format: codes.get(attributes.numFmtId ?? '') ?? builtInFormats[Number(attributes.numFmtId ?? 0)] ?? 'General',
        struck: isStruck(font),
        unseen: isWhiteFont(font) && isUnfilled(fills[Number(attributes.fillId ?? 0)]),
      }
    }),
    zeroSeen: children('x:dxfs').map(format => {
      const code = childOf(format, 'x:numFmt')?.attributes.formatCode ?? 'General'
      return showNumber(0, code) !== '' && !(isWhiteFont(childOf(format, 'x:font')) && isUnfilled(childOf(format, 'x:fill')))
    }),
  }
}

/** Whether the properties of a font strike its text out. */
export const isStruck = (font: XmlNode | undefined): boolean => {
  const strike = childOf(font, 'x:strike')
  return strike !== undefined && !/^(?:0|false|off)$/.test(strike.attributes.val ?? '1')
}

const isWhiteFont = (font: XmlNode | undefined): boolean => isWhite(childOf(font, 'x:color'))

/** Of the colours of a theme the first is that of the paper; of the old palette both whites. */
const isWhite = (colour: XmlNode | undefined): boolean => {
  const { rgb, theme, indexed, tint } = colour?.attributes ?? {}
  return /^(?:FF|00)?FFFFFF$/i.test(rgb ?? '') || (theme === '0' && Number(tint ?? 0) === 0) || indexed === '9' || indexed === '1'
}

const isUnfilled = (fill: XmlNode | undefined): boolean => {
  const pattern = childOf(fill, 'x:patternFill')
  if (!pattern) return fill === undefined || elementsOf(fill).length === 0
  const { patternType = 'none' } = pattern.attributes
  return patternType === 'none'
    ? childOf(pattern, 'x:bgColor') === undefined
    : patternType === 'solid' && isWhite(childOf(pattern, 'x:fgColor'))
}
