/** The ways to take a heading of the form out of a stretch of print. */

import type { Numeral, NumeralStyle } from '../../text/headingNumeral'
import { closestPrefix, mostLike, similarity } from '../../text/similarity'
import { normalizeWording, withoutEnd } from '../../text/wording'
import { MAX_HEADING, MAX_RUN_ON_EDITS, RUN_ON_WORDS, WITH_STOP, WITH_STOP_ALONE } from '../weights'
import type { Beginning } from './beginnings'
import type { Spot } from './spot'

/** A stretch of print that may begin with a heading. */
export interface Print {
  readonly begin: Beginning
  /** From there to the end of its line, without marks at its end. */
  readonly text: string
  readonly numeral: Numeral | null
  /** The same without its numeral, normalized. */
  readonly words: string
  /** The lines after it, where the heading may go on: up to one that begins with a numeral of its own. */
  readonly following: readonly NextLine[]
}

/** A line without marks at its ends, and where its words begin. */
export interface NextLine {
  readonly line: number
  readonly at: number
  readonly text: string
}

/** One way to take a heading out of the print. */
export interface Option {
  readonly likeness: number
  readonly end: Spot
  readonly printed: string
}

/** Numerals of sections; the running text's points have others. */
export const isStrong = (style: NumeralStyle) => style === 'han' || style === 'part'

/** What a heading says without its numeral, normalized. */
export const wordsOf = (text: string, numeral: Numeral | null): string =>
  withoutEnd(normalizeWording(text.slice(numeral?.length ?? 0)), endMarks)

const sentence = /[。；;！？]/
const endMarks = /[。．.：:；;，,]/

/** @param own the numeral is the section's. @param least options that are less like the heading are not wanted. */
export const optionsOf = (print: Print, wanted: string, own: boolean, line: number, least: number): Option[] => [
  ...wholeLine(print, wanted, line, least),
  ...overLines(print, wanted),
  ...runningOn(print, wanted, own, line),
]

/** The rest of a line that is no sentence, however unlike the heading it is; null for any other. */
export const lineAlone = ({ text, words, begin }: Print, wanted: string, line: number): Option | null =>
  words.length > longestFor(wanted) || sentence.test(text)
    ? null
    : { likeness: similarity(words, wanted), end: { line, at: begin.at + text.length }, printed: text }

/** The rest of the line is the heading. */
const wholeLine = ({ text, words, begin, numeral }: Print, wanted: string, line: number, least: number): Option[] => {
  if (words.length > longestFor(wanted) || mostLike(words, wanted) < least || sentence.test(withoutEnd(text, endMarks))) return []
  const likeness = similarity(words, wanted)
  if (likeness < least) return []
  if (likeness < (numeral ? WITH_STOP : WITH_STOP_ALONE) && sentence.test(text.slice(-1))) return []
  return [{ likeness, end: { line, at: begin.at + text.length }, printed: text }]
}

/** The heading is torn: it takes the next lines too, or the beginning of the last of them. */
const overLines = ({ text, words, numeral, following }: Print, wanted: string): Option[] => {
  if (!numeral || words.length >= wanted.length || sentence.test(text)) return []
  const options: Option[] = []
  let before = text
  let likeness = similarity(words, wanted)
  for (const next of following) {
    const joined = before + next.text
    const option = tornOption(before, next, numeral, wanted)
    if (option && option.likeness > likeness) options.push(option)
    likeness = Math.max(likeness, option?.likeness ?? 0)
    if (sentence.test(joined) || joined.length > MAX_HEADING) break
    before = joined
  }
  return options
}

const tornOption = (before: string, next: NextLine, numeral: Numeral, wanted: string): Option | null => {
  const joined = before + next.text
  const words = wordsOf(joined.slice(0, MAX_HEADING), numeral)
  const prefix = nearPrefix(words, wanted)
  const cut = prefix && words.length > wanted.length ? cutAfter(joined, numeral.length, prefix.length) - before.length : 0
  if (prefix && cut > 0) {
    const end = { line: next.line, at: next.at + cut }
    return { likeness: 1 - prefix.distance / wanted.length, end, printed: joined.slice(0, before.length + cut) }
  }
  if (sentence.test(withoutEnd(joined, endMarks)) || words.length > longestFor(wanted)) return null
  return { likeness: similarity(words, wanted), end: { line: next.line, at: next.at + next.text.length }, printed: joined }
}

/** Headings in other words than the form's are at most so much longer. */
const longestFor = (wanted: string) => wanted.length * 1.8 + 4

/** Text runs on behind the heading. */
const runningOn = ({ text, words, numeral, begin }: Print, wanted: string, own: boolean, line: number): Option[] => {
  if (!numeral) return []
  const option = (likeness: number, cut: number): Option => ({
    likeness,
    end: { line, at: begin.at + cut },
    printed: text.slice(0, cut).trim(),
  })
  const prefix = words.length > wanted.length ? nearPrefix(words, wanted) : null
  const cut = prefix ? cutAfter(text, numeral.length, prefix.length) : 0
  if (prefix && !(begin.inline && namingAfter.test(text.slice(cut)))) return [option(1 - prefix.distance / wanted.length, cut)]
  if (!own || begin.inline || !isStrong(numeral.style)) return []
  const first = /^[^\s\u3000。：:；;，,]{4,30}/.exec(text.slice(numeral.length))?.[0]
  if (!first || numeral.length + first.length === text.length) return []
  const likeness = similarity(normalizeWording(first), wanted)
  return likeness >= RUN_ON_WORDS ? [option(likeness, numeral.length + first.length)] : []
}

/** 一、总体情况，二、…; “一、总体情况”部分: words that name a section within a sentence. */
const namingAfter = /^\s?(?:[，,、；;”"’'》〉」』）)】所中内之]|部分|一节|等)/

/** The beginning of a text that says a heading but for a misprint, and how far it is from it. */
const nearPrefix = (words: string, wanted: string): { readonly length: number; readonly distance: number } | null => {
  if (!mayBeginWith(words, wanted)) return null
  const prefix = closestPrefix(words.slice(0, wanted.length + 4), wanted)
  return prefix.distance <= MAX_RUN_ON_EDITS * wanted.length ? prefix : null
}

/** Whether a text has enough of a heading's characters to begin with it: most numbered paragraphs have not. */
const mayBeginWith = (words: string, wanted: string): boolean => {
  const begin = words.slice(0, wanted.length + 4)
  let missing = 0
  for (const character of wanted) if (!begin.includes(character)) missing++
  return missing <= MAX_RUN_ON_EDITS * wanted.length
}

/** The index in `text` after which, from `from` on, `length` printed characters have passed. */
const cutAfter = (text: string, from: number, length: number): number => {
  let seen = 0
  for (let index = from; index < text.length; index++) {
    if (!/[\s\u3000*#`"'“”]/.test(text[index] as string)) seen++
    if (seen === length) return index + 1
  }
  return text.length
}
