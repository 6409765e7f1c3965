/** The words around a number, for messages and as quote. */
import type { Sentence } from '../../model/claim'
import { lineStartAfter } from '../../model/runningText'
import type { Anchor } from '../../model/source'
import { placeOf } from '../place'

export interface Excerpt {
  /** A few words, for a message. */
  readonly words: string
  /** The sentence as printed, with the place of the number in it. */
  readonly place: { readonly quote: string; readonly anchor?: Anchor }
}

/** A longer sentence is quoted by the clause that holds the number. Characters. */
const longestQuote = 90
const longestWords = 30

/** The message writes numbers as the tables do. */
const thousands = /(\d),(?=\d{3}(?!\d))/g

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * @param clause the clause that says what is counted; offsets in the sentence.
 * @param number the number itself, or the words that stand for none.
 */
export const wordsAround = (sentence: Sentence, clause: Span, number: Span): Excerpt => {
  const { body, start, text } = sentence
  const quoted = text.length <= longestQuote ? { start: 0, end: text.length } : clause
  const { quote } = body.quote(start + quoted.start, start + quoted.end)
  const { anchor } = body.quote(start + number.start, start + number.end)
  return {
    words: shortened(text.slice(clause.start, clause.end).replace(thousands, '$1')),
    place: { quote: quote.trim(), ...placeOf(anchor) },
  }
}

/** Whether a number runs over spaces or a line end: then it may be several, such as a row of a table that was not recognized. */
export const isTorn = ({ body, start }: Sentence, figure: Span | null): boolean => {
  if (!figure) return false
  const lineEnd = lineStartAfter(body, start + figure.start)
  const { quote } = body.quote(start + figure.start, start + figure.end)
  return /\s/.test(quote) || (lineEnd !== null && lineEnd < start + figure.end)
}

/** From a number of one sentence to the end of a clause in the next. */
export const between = (first: Sentence, from: Span & { readonly figure: Span }, second: Sentence, to: Span): Excerpt['place'] => {
  const { quote } = first.body.quote(first.start + from.start, second.start + to.end)
  const { anchor } = first.body.quote(first.start + from.figure.start, first.start + from.figure.end)
  return { quote: quote.trim(), ...placeOf(anchor) }
}

const shortened = (words: string): string => (words.length <= longestWords ? words : `${words.slice(0, longestWords - 1)}…`)
