/** Bytes of a text file → characters, whatever encoding Windows gave it. */

/** Encodings in which reports are saved: by editors, by Notepad as "Unicode", by old systems as ANSI. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** Characters that could not be decoded, a sequence cut off at the very end not counted. */
  readonly lost: number
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
  const marked = byteOrderMark(bytes)
  return decodeAs(bytes, marked ?? guess(bytes))
}

/** Whether decoded text can be read by a person, rather than being the bytes of some other kind of file. */
export const isReadableText = (text: string): boolean => plausibility(text) > 0.85

const decodeAs = (bytes: Uint8Array, encoding: Encoding): Decoded => {
  const text = new TextDecoder(encoding).decode(bytes).replace(/\uFFFD$/, '')
  return { text, encoding, lost: occurrences(text, '\uFFFD') }
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
