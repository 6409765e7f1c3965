/** A text file → its lines. */
import type { SourceDocument } from '../model/source'
import { decodeText } from './decode'

/** Every way in which files end a line or a page: CRLF, LF, a lone CR, form feed (pdftotext, between pages), vertical tab (Word's soft break), NEL, LS, PS. */
const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/

/** Reads a text file of any encoding that Windows writes. Tabs and spaces stay as they are: they part the cells. */
export const readText = (bytes: Uint8Array): SourceDocument => {
  const { text, lost } = decodeText(bytes)
  // NUL fills up files after a crash of the machine that wrote them.
  const lines = text.replaceAll('\0', '').split(lineEnd)
  return { kind: 'text', lines: lines.map(line => ({ text: line })), pages: [], losses: lost > 0 ? [undecodable(lost)] : [] }
}

const undecodable = (count: number) => `有 ${count} 处文字因编码损坏无法识别，请对照原文件核对。`
