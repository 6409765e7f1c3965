/** What lies over the cells of a sheet in a binary workbook: text boxes, and pictures large enough to be a table. [MS-XLS] 2.4.170, 2.4.181, 2.4.329. */
import { paragraph } from '../../markup/blocks'
import { isTableSized } from '../../office/tableSized'
import type { Floating } from '../sheet'
import { types, viewOf, type XlsRecord } from './records'
import { readerOf } from './texts'

/** The corners of a shape, as the record before it says: rows and columns from 0. */
export interface Corners {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export const nowhere: Corners = { top: 0, bottom: 0, left: 0, right: 0 }

/** Size of a cell whose own is not looked up (points). */
const CELL = { width: 54, height: 13.5 }
const ANCHOR = 0xf010
const PICTURE = 8

/** @returns the corners of the shape that a record of drawing tells of last; null where it tells none. */
export const cornersIn = ({ chunks: [bytes] }: XlsRecord): Corners | null => {
  const view = viewOf(bytes)
  for (let at = bytes.length - 26; at >= 0; at--) {
    if (view.getUint16(at + 2, true) !== ANCHOR || view.getUint32(at + 4, true) !== 18) continue
    const corner = (place: number) => view.getUint16(at + 10 + place, true)
    return { left: corner(0), top: corner(4), right: corner(8), bottom: corner(12) }
  }
  return null
}

/** @returns what a record of an object or a text box shows at these corners. */
export const floatingOf = (record: XlsRecord, { top, bottom, left, right }: Corners): Floating[] => {
  if (record.type === types.boxText) {
    const lines = textOf(record)
      .split(/\r\n?|\n/)
      .filter(line => line.trim() !== '')
    return lines.length > 0 ? [{ row: top, blocks: lines.map(paragraph) }] : []
  }
  const [bytes] = record.chunks
  const isPicture = bytes.length >= 6 && viewOf(bytes).getUint16(4, true) === PICTURE
  if (!isPicture || !isTableSized((right - left) * CELL.width, (bottom - top) * CELL.height)) return []
  return [{ row: top, blocks: [{ kind: 'picture', of: 'picture' }] }]
}

/** Its length stands in the record, its characters in what goes on. */
const textOf = ({ chunks: [head, ...rest] }: XlsRecord): string => {
  const [first, ...others] = rest
  if (!first || head.length < 12) return ''
  const reader = readerOf({ chunks: [first, ...others] })
  return reader.characters(viewOf(head).getUint16(10, true), (reader.byte() & 1) !== 0)
}
