/** Bytes of a text file → characters, whatever encoding Windows gave it. */
import { unseenInWords } from '../../text/unseen'

/** Encodings in which reports are saved: by editors, by Notepad as "Unicode", by old systems as ANSI. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** Characters that could not be decoded, a sequence cut off at the very end not counted. */
  readonly lost: number
  /** It ends within a character. */
  readonly torn?: true
  /** Lines of UTF-8 and of GB18030 stand in one file, as where two files were put together; each was decoded in its own. */
  readonly mixed?: true
}

/** As much text as it takes to tell encodings apart. Bytes; even, so that UTF-16 stays in step. */
const SAMPLE = 64 * 1024

/** A UTF-8 file with fewer undecodable sequences than this share of its characters is a damaged UTF-8 file and no GB18030. */
const DAMAGED_UTF8 = 0.05

/**
 * Decodes the text: a byte order mark decides; without one UTF-8 where it is valid (as GB18030 nearly everything is),
 * else the encoding in which the text reads most like Chinese.
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const encoding = byteOrderMark(bytes) ?? guess(bytes)
  const whole = decodeAs(bytes, encoding)
  const doubtful = encoding === 'gb18030' || (encoding === 'utf-8' && whole.lost > 0)
  return (doubtful && decodeMixed(bytes, encoding)) || whole
}

const newLine = 10
/** In a line of GB18030 nearly nothing decodes as UTF-8; in a damaged line of UTF-8 a few characters do not. Share of those beyond ASCII. */
const MOST_BROKEN = 0.3
const han = /[\u4e00-\u9fff]/

/** Decodes each line in its own encoding; null where all lines have the same. In both encodings a line ends with the same byte. */
const decodeMixed = (bytes: Uint8Array, encoding: Encoding): Decoded | null => {
  const found = new Set<Encoding>()
  const parts: string[] = []
  let lost = 0
  for (let from = 0; from < bytes.length; ) {
    const next = bytes.indexOf(newLine, from)
    const line = bytes.subarray(from, next < 0 ? bytes.length : next + 1)
    from += line.length
    const utf8 = decodeAs(line, 'utf-8')
    const own: Encoding = utf8.lost <= MOST_BROKEN * (utf8.text.match(/[\u0080-\uffff]/g)?.length ?? 0) ? 'utf-8' : 'gb18030'
    const decoded = own === 'utf-8' ? utf8 : decodeAs(line, own)
    if (han.test(decoded.text) && plausibility(decoded.text) > READABLE) found.add(own)
    parts.push(decoded.text)
    lost += decoded.lost
  }
  return found.size > 1 ? { text: parts.join(''), encoding, lost, mixed: true } : null
}

/** Whether decoded text can be read by a person, rather than being the bytes of some other kind of file. */
export const isReadableText = (text: string): boolean => plausibility(text.slice(0, SAMPLE).replace(frames, '')) > READABLE

/** Tables are drawn of ├──┼──┤ in texts; of such lines alone many may stand there, as of marks that nobody sees. */
const frames = new RegExp(`[\\u2500-\\u257f\\ufe31\\uffe8${unseenInWords}]`, 'g')

/** Part of the characters of readable text that Chinese reports are made of, at least. */
const READABLE = 0.85

const decodeAs = (bytes: Uint8Array, encoding: Encoding): Decoded => {
  const all = new TextDecoder(encoding).decode(bytes)
  const text = all.replace(/\uFFFD$/, '')
  return { text, encoding, lost: occurrences(text, '\uFFFD'), ...(text.length < all.length ? { torn: true } : {}) }
}

const byteOrderMark = (bytes: Uint8Array): Encoding | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const guess = (bytes: Uint8Array): Encoding => {
  const sample = bytes.subarray(...sampleRange(bytes))
  // ASCII in UTF-16 is zero bytes in between: valid UTF-8, so it has to be ruled out first.
  if (!sample.includes(0) && looksLikeUtf8(sample)) return 'utf-8'
  const rivals: readonly Encoding[] = ['gb18030', 'utf-16le', 'utf-16be', 'utf-8']
  const scored = rivals.map(encoding => ({ encoding, score: plausibility(decodeAs(sample, encoding).text) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding
}

/** From shortly before the first byte that is no ASCII: a long English preamble tells nothing. Starts at an even offset. */
const sampleRange = (bytes: Uint8Array): [number, number] => {
  const first = bytes.findIndex(byte => byte >= 0x80 || byte === 0)
  // Not before `first`: there a sample of ASCII only could end in the middle of a character of GB18030.
  const from = first < SAMPLE / 2 ? 0 : first - (first % 2)
  return [from, from + SAMPLE]
}

const looksLikeUtf8 = (sample: Uint8Array): boolean => {
  const { text, lost } = decodeAs(sample, 'utf-8')
  return lost === 0 || lost < DAMAGED_UTF8 * (text.match(/[\u0080-\uffff]/g)?.length ?? 0)
}

/** Share of characters that a Chinese report is made of: 0 to 1; 1 for no text at all. */
const plausibility = (text: string): number => {
  const sample = text.slice(0, SAMPLE)
  if (sample.length === 0) return 1
  const likely = sample.match(
    /[\t\n\f\r -~\u00a0\u00b7\u00d7\u2010-\u203b\u2460-\u249b\u25a0-\u25cf\u3000-\u303f\u4e00-\u9fff\uff00-\uff65\ufeff]/g,
  )
  return (likely?.length ?? 0) / sample.length
}

const occurrences = (text: string, part: string): number => {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++
  return count
}
