/** Bytes of a web page → characters: by its byte order mark, what it or its server declares, or what reads like Chinese. */
import { decodeText } from '../text/decode'

export interface DecodedPage {
  readonly text: string
  /** Characters that could not be decoded. */
  readonly lost: number
  /** It ends within a character. */
  readonly torn?: true
}

/** A page says its encoding near its beginning. Bytes; behind long scripts and styles some say it late. */
const DECLARED_WITHIN = 16 * 1024

const inTag = /<meta\b[^>]{0,999}\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/i
const inXml = /^\s{0,99}<\?xml\b[^>]{0,99}\bencoding\s{0,9}=\s{0,9}["']([\w-]{2,40})/i

/** @param said by the header of the part that holds the page, where it is one of several. */
export const decodePage = (bytes: Uint8Array, said?: string): DecodedPage => {
  const guessed = decodeText(bytes)
  if (hasMark(bytes)) return guessed
  const declared = decodeAs(bytes, said ?? declaredIn(bytes))
  // A page that was saved anew may declare what it was before: the declaration stands unless it cannot be true.
  return declared && declared.lost <= guessed.lost ? declared : guessed
}

const hasMark = ([first, second, third]: Uint8Array) =>
  (first === 0xef && second === 0xbb && third === 0xbf) || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

const declaredIn = (bytes: Uint8Array): string | undefined => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN))
  return (inXml.exec(start) ?? inTag.exec(start))?.[1]
}

const decodeAs = (bytes: Uint8Array, label: string | undefined): DecodedPage | null => {
  // A page that can be asked in ASCII what it is written in is not in UTF-16, whatever it says.
  if (!label || /^utf-?16/i.test(label)) return null
  try {
    const all = new TextDecoder(/^gb/i.test(label) ? 'gb18030' : label).decode(bytes)
    const text = all.replace(/\uFFFD$/, '')
    return { text, lost: text.split('\uFFFD').length - 1, ...(text.length < all.length ? { torn: true } : {}) }
  } catch {
    return null
  }
}
