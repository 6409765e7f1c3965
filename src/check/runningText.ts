/** Lines of a document as one text to search in, with the way back to the lines. */
import type { Passage } from '../model/report'
import type { Anchor } from '../model/source'
import { placeOf } from './place'

export interface RunningText {
  /** All lines joined, full width made half width, without spaces, line breaks and Markdown marks: a torn word is whole again. */
  readonly text: string
  /** Offsets in `text` at which a line of the document begins. */
  readonly lineStarts: readonly number[]
  /** The words as printed between two offsets of `text`, with the place where they begin. */
  readonly quote: (start: number, end: number) => { readonly quote: string; readonly anchor?: Anchor }
}

const ignored = /[\s\u200b-\u200f\ufeff*#`]/
/** - 4 -, 第 4 页 共 5 页, 4/5: print between two halves of a sentence. */
const pageNumber = /^(?:[-—–－]\s*\d{1,3}\s*[-—–－]|第\s*\d{1,3}\s*页(?:[，,]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/

/** A character of the joined text: which passage it comes from, and where in it. */
interface Origin {
  readonly passage: Passage
  readonly at: number
}

/** Joins passages in their order; page numbers between them are left out. */
export const runningText = (passages: readonly Passage[]): RunningText => {
  const origins: Origin[] = []
  const lineStarts: number[] = []
  let text = ''
  for (const passage of passages.filter(line => !pageNumber.test(line.text.trim()))) {
    lineStarts.push(text.length)
    for (const [at, character] of characters(passage.text)) {
      if (ignored.test(character)) continue
      const plain = character.normalize('NFKC')
      text += plain
      for (let unit = 0; unit < plain.length; unit++) origins.push({ passage, at })
    }
  }
  return { text, lineStarts, quote: (start, end) => quoteBetween(origins, start, end) }
}

/** Characters with their offsets; a character outside the basic plane is one. */
const characters = (text: string): readonly (readonly [number, string])[] => {
  let at = 0
  return Array.from(text, character => {
    const pair = [at, character] as const
    at += character.length
    return pair
  })
}

const quoteBetween = (origins: readonly Origin[], start: number, end: number): { readonly quote: string; readonly anchor?: Anchor } => {
  const span = origins.slice(start, end)
  const first = span[0]
  if (!first) return { quote: '' }
  const passages = [...new Set(span.map(origin => origin.passage))]
  const pieces = passages.map(passage => {
    const within = span.filter(origin => origin.passage === passage)
    return { passage, from: (within[0] as Origin).at, to: (within.at(-1) as Origin).at + 1 }
  })
  const quote = pieces.map(({ passage, from, to }) => passage.text.slice(from, to)).join('')
  const { passage, from, to } = pieces[0] as (typeof pieces)[number]
  return { quote, ...placeOf(narrowed(passage, from, to)) }
}

/** The part of the passage's place that the words take; the whole where its text is not letter for letter the line's. */
const narrowed = ({ text, anchor }: Passage, from: number, to: number): Anchor | null =>
  anchor && text.length === anchor.end - anchor.start ? { ...anchor, start: anchor.start + from, end: anchor.start + to } : anchor
