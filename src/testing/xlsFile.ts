/** Small binary workbooks, made as [MS-XLS] says: a stream of records, in which what the sheets share comes first. */
import { joinChunks } from '../model/joinChunks'
import { oleFile } from './oleFile'

/** Bytes of one record, or of several. */
export type Bytes = readonly number[]

export interface BuiltXls {
  readonly sheets: readonly { readonly name: string; readonly records: Bytes; readonly state?: 0 | 1 | 2; readonly kind?: number }[]
  /** Records that the sheets share: fonts, formats, styles, texts. */
  readonly shared?: Bytes
  readonly version?: number
}

export const short = (value: number): Bytes => [value & 0xff, (value >> 8) & 0xff]
export const long = (value: number): Bytes => [...short(value & 0xffff), ...short(value >>> 16)]
const double = (value: number): Bytes => [...new Uint8Array(new Float64Array([value]).buffer)]

export const record = (type: number, ...parts: readonly Bytes[]): Bytes => {
  const bytes = parts.flat()
  return [...short(type), ...short(bytes.length), ...bytes]
}

/** Characters of two bytes. */
export const wide = (text: string): Bytes => [...text].flatMap(sign => short(sign.charCodeAt(0)))
/** Its length in two bytes, how it is stored, its characters. */
export const wideText = (text: string): Bytes => [...short(text.length), 1, ...wide(text)]

export const xlsFile = (built: BuiltXls): Uint8Array => oleFile({ Workbook: xlsStream(built) })

export const xlsStream = ({ sheets, shared = [], version = 0x0600 }: BuiltXls): Uint8Array => {
  const begin = (kind: number) => record(0x0809, short(version), short(kind), Array(12).fill(0))
  const end = record(0x000a)
  const places = sheets.reduce((sum, { name }) => sum + 4 + 8 + 2 * name.length, 0)
  let at = begin(5).length + places + shared.length + end.length
  const heads: Bytes[] = []
  const bodies: Bytes[] = []
  for (const { name, records, state = 0, kind = 0 } of sheets) {
    heads.push(record(0x0085, long(at), [state, kind, name.length, 1], wide(name)))
    const body = [...begin(0x10), ...records, ...end]
    bodies.push(body)
    at += body.length
  }
  return joinChunks(
    [begin(5), ...heads, shared, end, ...bodies].map(bytes => Uint8Array.from(bytes)),
    at,
  )
}

export const textRecord = (row: number, column: number, text: string, style = 0): Bytes =>
  record(0x0204, short(row), short(column), short(style), wideText(text))
export const numberRecord = (row: number, column: number, value: number, style = 0): Bytes =>
  record(0x0203, short(row), short(column), short(style), double(value))
/** @param result its number, or eight bytes that say what else it is. */
export const formulaRecord = (row: number, column: number, result: number | Bytes, flags = 0): Bytes =>
  record(0x0006, short(row), short(column), short(0), typeof result === 'number' ? double(result) : result, short(flags), long(0), short(0))
