/** Lines of a document as one text to search in, with the way back to the lines. */
import { pageNumberOf } from '../text/pageNumber'
import { unseenMarks } from '../text/unseen'
import { countLeading } from './leading'
import type { Passage } from './report'
import type { Anchor } from './source'

export interface RunningText {
  /** All lines joined, full width made half width, without spaces, line breaks and Markdown marks: a torn word is whole again. A figure before a year ends a sentence. */
  readonly text: string
  /** Offsets in `text` at which a line of the document begins, ascending. */
  readonly lineStarts: readonly number[]
  /** The words as printed between two offsets of `text`, with the place where they begin. */
  readonly quote: (start: number, end: number) => Quote
}

export interface Quote {
  readonly quote: string
  readonly anchor?: Anchor
}

/** Joins passages in their order; page numbers and the stamps of a chat between them are left out. */
export const runningText = (passages: readonly Passage[]): RunningText => {
  const kept = passages.filter(({ text }) => !isPageNumber(text) && !isStamp(text))
  const plain = plainWriter()
  const plainly = kept.map(passage => plain(passage.text))
  const pieces = plainly.map((piece, index) => (endsBeforeYear(piece, plainly[index + 1]) ? `${piece}。` : piece))
  const lineStarts: number[] = []
  let length = 0
  for (const piece of pieces) {
    lineStarts.push(length)
    length += piece.length
  }
  const lines = linesOf(kept, lineStarts, plain)
  return { text: pieces.join(''), lineStarts, quote: (start, end) => quoteBetween(lines, start, end) }
}

/** A figure at a line's end, as in the last cell of an office's own table, is no part of a year that begins the next line: 65 | 2025年. */
const endsBeforeYear = (piece: string, next: string | undefined): boolean => /\d$/.test(piece) && /^20\d{2}年/.test(next ?? '')

/** Print between two halves of a sentence: - 4 -, 4/5. A bare number may be one of the text. */
const isPageNumber = (text: string): boolean => text.length <= longestPageNumber && pageNumberOf(text)?.bare === false
const longestPageNumber = 40

/** Who said it and when, as a chat that is copied puts above each of its messages: 王某 2024年1月12日 15:32. What follows is no part of that hour. */
const isStamp = (text: string): boolean => text.length <= longestStamp && stamp.test(text.trim())
const stamp = /^(?:[^。，；]*[\s:：日)）])?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/
const longestStamp = 60

/** Whatever is not plain already: nine characters of ten are, and are copied as they stand. */
const special = /[^!"$-)+-_a-~\u3001-\u301f\u4e00-\u9fff]/gu
const ignored = new RegExp(`[\\s${unseenMarks}*#\`]`)
/** ① is a bullet; as 1 it would run into the number after it. */
const bullet = /[\u2460-\u2473]/

/** Makes text plain; what a character becomes is worked out once a text. */
const plainWriter = (): ((text: string) => string) => {
  const known = new Map<string, string>()
  const plainCharacter = (character: string): string => {
    const made = known.get(character) ?? plainOf(character)
    known.set(character, made)
    return made
  }
  return text => text.replace(special, plainCharacter)
}

const plainOf = (character: string): string =>
  ignored.test(character) ? '' : bullet.test(character) ? character : character.normalize('NFKC')

/** A stretch of a line's print. */
interface Stretch {
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

const quoteBetween = (lines: Lines, start: number, end: number): Quote => {
  const pieces: Stretch[] = []
  for (let line = lineAt(lines.starts, start); line < lines.passages.length && (lines.starts[line] as number) < end; line++) {
    const offset = lines.starts[line] as number
    const span = spanWithin(lines.placesIn(line), Math.max(0, start - offset), end - offset)
    if (span) pieces.push({ passage: lines.passages[line] as Passage, ...span })
  }
  const first = pieces[0]
  if (!first) return { quote: '' }
  const quote = pieces.map(({ passage, from, to }) => passage.text.slice(from, to)).join('')
  const anchor = narrowed(first.passage, first.from, first.to)
  return { quote, ...(anchor && { anchor }) }
}

/** The lines that a text was joined from. */
interface Lines {
  readonly passages: readonly Passage[]
  readonly starts: readonly number[]
  /** Where each character of a line's plain text stands in its print, worked out once a line. */
  readonly placesIn: (line: number) => Uint32Array
}

const linesOf = (passages: readonly Passage[], starts: readonly number[], plain: (text: string) => string): Lines => {
  const places = new Map<number, Uint32Array>()
  return {
    passages,
    starts,
    placesIn: line => {
      const made = places.get(line) ?? placesOfPlain((passages[line] as Passage).text, plain)
      places.set(line, made)
      return made
    },
  }
}

/** Pairs: where the print of a plain character begins and where it ends. */
const placesOfPlain = (text: string, plain: (text: string) => string): Uint32Array => {
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const made = isPlainCharacter(character) ? 1 : plain(character).length
    for (let unit = 0; unit < made; unit++) places.push(at, at + character.length)
    at += character.length
  }
  return Uint32Array.from(places)
}

const isPlainCharacter = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff'

/** Where in a line's print the characters stand that its plain text has between two offsets; null where there are none. */
const spanWithin = (places: Uint32Array, start: number, end: number): { readonly from: number; readonly to: number } | null => {
  const from = places[2 * start]
  const to = places[2 * Math.min(end, places.length / 2) - 1]
  return from === undefined || to === undefined || end <= start ? null : { from, to }
}

/** The first line start after an offset; null behind the last one. */
export const lineStartAfter = ({ lineStarts }: RunningText, at: number): number | null =>
  lineStarts[firstNotBelow(lineStarts, at + 1)] ?? null

/** Index of the line that an offset lies in; of lines with nothing in them, the first. */
const lineAt = (lineStarts: readonly number[], offset: number): number => {
  const index = firstNotBelow(lineStarts, offset)
  return lineStarts[index] === offset ? index : Math.max(0, index - 1)
}

/** Index of the first of the ascending numbers that is not below a limit. */
const firstNotBelow = (ascending: readonly number[], limit: number): number => countLeading(ascending, value => value < limit)

/** The part of the passage's place that the words take; the whole where its text is not letter for letter the line's. */
const narrowed = ({ text, anchor }: Passage, from: number, to: number): Anchor | null =>
  anchor && text.length === anchor.end - anchor.start ? { ...anchor, start: anchor.start + from, end: anchor.start + to } : anchor
