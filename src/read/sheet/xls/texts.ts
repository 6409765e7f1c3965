/** Texts of a binary workbook, in records that go on in further ones. [MS-XLS] 2.5.293, 2.5.294. */
import type { XlsRecord } from './records'

/** A text with where its fonts begin, by their number. */
export interface XlsText {
  readonly text: string
  readonly fonts: readonly { readonly from: number; readonly font: number }[]
}

/** Reads on through the chunks of a record; what is cut off ends in nothing. */
export interface XlsReader {
  byte(): number
  short(): number
  long(): number
  skip(bytes: number): void
  /** So many characters. Where they go on in a further chunk, that begins with how they are stored there. @param wide two bytes each. */
  characters(count: number, wide: boolean): string
  isAtEnd(): boolean
}

/** @param from bytes of the first chunk that were read before. */
export const readerOf = ({ chunks }: Pick<XlsRecord, 'chunks'>, from = 0): XlsReader => {
  let chunk = 0
  let at = from
  const settle = () => {
    while (chunk < chunks.length && at >= (chunks[chunk]?.length ?? 0)) {
      at -= chunks[chunk]?.length ?? 0
      chunk++
    }
  }
  const byte = (): number => {
    settle()
    return chunks[chunk]?.[at++] ?? 0
  }
  const short = () => byte() | (byte() << 8)
  return {
    byte,
    short,
    long: () => short() + short() * 0x10000,
    skip(bytes) {
      at += bytes
    },
    isAtEnd: () => {
      settle()
      return chunk >= chunks.length
    },
    characters(count, isWide) {
      let [text, left, wide] = ['', count, isWide]
      let before = chunk
      for (settle(); left > 0 && chunk < chunks.length; settle()) {
        if (chunk > before) wide = (chunks[chunk]?.[at++] ?? 0) % 2 === 1
        before = chunk
        const bytes = (chunks[chunk] ?? nothing).subarray(at, at + left * (wide ? 2 : 1))
        text += wide ? utf16(bytes) : utf16(widened(bytes))
        left -= Math.ceil(bytes.length / (wide ? 2 : 1))
        at += bytes.length
      }
      return text
    },
  }
}

const nothing = new Uint8Array()

const utf16 = (bytes: Uint8Array): string => new TextDecoder('utf-16le').decode(bytes)

const widened = (bytes: Uint8Array): Uint8Array => {
  const wide = new Uint8Array(2 * bytes.length)
  for (const [at, byte] of bytes.entries()) wide[2 * at] = byte
  return wide
}

/** A text as most records have it: its length in two bytes, how it is stored, its characters. @param length where it stands elsewhere. */
export const readText = (reader: XlsReader, length = reader.short()): string => {
  const flags = reader.byte()
  return reader.characters(length, (flags & WIDE) !== 0)
}

const WIDE = 1
const HAS_READING = 4
const HAS_FONTS = 8

/** A shared text: between how it is stored and its characters stands how much follows these; its reading is skipped. */
export const readSharedText = (reader: XlsReader): XlsText => {
  const length = reader.short()
  const flags = reader.byte()
  const fonts = flags & HAS_FONTS ? reader.short() : 0
  const reading = flags & HAS_READING ? reader.long() : 0
  const text = reader.characters(length, (flags & WIDE) !== 0)
  const runs = readFonts(reader, fonts)
  reader.skip(reading)
  return { text, fonts: runs }
}

/** @param count of them, each where it begins and its number. */
export const readFonts = (reader: XlsReader, count: number): XlsText['fonts'] => {
  const fonts: { from: number; font: number }[] = []
  for (let index = 0; index < count && !reader.isAtEnd(); index++) fonts.push({ from: reader.short(), font: reader.short() })
  return fonts
}
