/** The styles of a workbook, as far as they say what a cell shows: number formats, text struck out. */
import { childOf, elementsOf, type XmlNode, xmlTree } from '../../xml/xmlTree'
import { builtInFormats } from '../builtInFormats'
import type { CellStyle } from '../cellStyle'
import { prefixes } from './prefixes'

/** @param bytes of the part; null where there is none. @returns the styles by their number. */
export const readCellStyles = (bytes: Uint8Array | null): readonly CellStyle[] => {
  if (!bytes) return []
  const root = xmlTree(bytes, prefixes)
  const children = (name: string) => elementsOf(childOf(root, name) ?? { children: [] })
  const codes = new Map(children('x:numFmts').map(({ attributes }) => [attributes.numFmtId ?? '', attributes.formatCode ?? '']))
  const fonts = children('x:fonts').map(isStruck)
  return children('x:cellXfs').map(({ attributes }) => ({
    format: codes.get(attributes.numFmtId ?? '') ?? builtInFormats[Number(attributes.numFmtId ?? 0)] ?? 'General',
    struck: fonts[Number(attributes.fontId ?? 0)] ?? false,
  }))
}

/** Whether the properties of a font strike its text out. */
export const isStruck = (font: XmlNode | undefined): boolean => {
  const strike = childOf(font, 'x:strike')
  return strike !== undefined && !/^(?:0|false|off)$/.test(strike.attributes.val ?? '1')
}
