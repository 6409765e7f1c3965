/** Lines → every place where a heading of the form may stand, with how like the form's wording it is. */

import { gather } from '../../model/gather'
import type { Form } from '../../statute/form'
import { type Numeral, type NumeralStyle, readNumeral } from '../../text/headingNumeral'
import { closestPrefix, similarity } from '../../text/similarity'
import { normalizeWording, withoutEnd } from '../../text/wording'
import {
  MAX_BARE,
  MAX_HEADING,
  MAX_RUN_ON_EDITS,
  MAX_TORN,
  MAX_TORN_BEGIN,
  NO_NUMERAL,
  OFF_WEAK,
  OTHER_NUMERAL,
  RUN_ON_WORDS,
  WEAK_NUMERAL,
  WITH_NUMERAL,
  WITH_STOP,
} from '../weights'
import type { PrintLine } from './printLines'

/** A place in the lines: the index of the line, and how many characters of its text stand before. */
export interface Spot {
  readonly line: number
  readonly at: number
}

/** A heading: which section it opens, and which stretch of print it is. Headings are torn over two lines at times. */
export interface HeadingPlace {
  readonly number: number
  readonly begin: Spot
  readonly end: Spot
  readonly printed: string
}

/** A stretch of print that may be a heading. */
export interface Candidate extends HeadingPlace {
  /** How like the form's wording it is: 1 is the same. */
  readonly likeness: number
  /** `likeness`, less what its numeral takes from it: of two candidates the one with more is taken. */
  readonly rank: number
  readonly style: NumeralStyle | null
  /** Its numeral is the section's own. */
  readonly own: boolean
  /** It begins within a line, behind other words. */
  readonly inline: boolean
}

/** A heading without a numeral, or with one of the running text's, is only looked for where a word stands that every heading of the form ends in. */
const headingWord = /情\s*况|事\s*项/
const sentence = /[。；;！？]/
const endMarks = /[。．.：:；;，,]/

/** Every candidate, in the order of the document. */
export const findCandidates = (lines: readonly PrintLine[], ignored: ReadonlySet<number>, form: Form): Candidate[] => {
  const wanted = form.sections.map(({ number, heading }) => ({ number, words: wordsOf(heading, readNumeral(heading)) }))
  return gather(lines, (line, index) =>
    ignored.has(line.number) || line.text.trim() === ''
      ? []
      : gather(beginnings(line.text), begin => candidatesAt({ lines, ignored, index }, begin, wanted)),
  )
}

/** A section of the form with the words of its heading, without its numeral and normalized. */
interface Wanted {
  readonly number: number
  readonly words: string
}

interface Beginning {
  readonly at: number
  readonly inline: boolean
  /** What stands before it leaves no doubt that something begins here. */
  readonly afterStop: boolean
}

const leadingMarks = /^[\s\u3000#>*|\ufeff]+/
const numeralWithin = /[一二三四五六七八九十]\s?[、．.]|第[一二三四五六七八九十]\s?部分/g
const stopBefore = /[。；;：:！!？?）)】\]\s\u3000|]$/
/** 详见三、…, “一、…”, 以及二、…: words that name a section are no heading of it. */
const namingBefore = /[见第在的“"‘'《〈「『（(【、，,和与及或至到按据如照以从对将了中]$/

/** Where a heading may begin: at the line's first word, and at numerals behind other words. */
const beginnings = (text: string): Beginning[] => {
  const first = leadingMarks.exec(text)?.[0].length ?? 0
  const found: Beginning[] = [{ at: first, inline: false, afterStop: true }]
  for (const match of text.matchAll(numeralWithin)) {
    const before = text.slice(Math.max(0, match.index - 2), match.index)
    if (match.index > first && !namingBefore.test(before)) found.push({ at: match.index, inline: true, afterStop: stopBefore.test(before) })
  }
  return found
}

interface Where {
  readonly lines: readonly PrintLine[]
  readonly ignored: ReadonlySet<number>
  readonly index: number
}

/** A stretch of print that may begin with a heading. */
interface Print {
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
interface NextLine {
  readonly line: number
  readonly at: number
  readonly text: string
}

const candidatesAt = (where: Where, begin: Beginning, sections: readonly Wanted[]): Candidate[] => {
  const text = withoutEnd((where.lines[where.index] as PrintLine).text.slice(begin.at), /[\s\u3000#*|]/)
  const numeral = readNumeral(text)
  const plain = numeral !== null && isStrong(numeral.style)
  if (!plain && (begin.inline || !headingWord.test(text.slice(0, 2 * MAX_BARE)))) return []
  if (!numeral && text.length > MAX_BARE) return []
  const words = wordsOf(text.slice(0, MAX_HEADING), numeral)
  const print: Print = {
    begin,
    text,
    numeral,
    words,
    following: numeral && words.length < MAX_TORN_BEGIN ? followingLines(where) : [],
  }
  return gather(sections, section => bestOf(print, section, where.index) ?? [])
}

const isStrong = (style: NumeralStyle) => style === 'han' || style === 'part'

const wordsOf = (text: string, numeral: Numeral | null): string => withoutEnd(normalizeWording(text.slice(numeral?.length ?? 0)), endMarks)

/** One way to take a heading out of the print. */
interface Option {
  readonly likeness: number
  readonly end: Spot
  readonly printed: string
}

const bestOf = (print: Print, section: Wanted, line: number): Candidate | null => {
  const { numeral, begin } = print
  const own = numeral?.value === section.number
  const threshold = thresholdOf(print, own)
  let best: Option | null = null
  for (const option of optionsOf(print, section.words, own, line))
    if (option.likeness >= threshold && (!best || option.likeness > best.likeness)) best = option
  if (!best || (begin.inline && !begin.afterStop && best.likeness < 1)) return null
  return {
    number: section.number,
    begin: { line, at: begin.at },
    end: best.end,
    printed: best.printed,
    likeness: best.likeness,
    rank: best.likeness - (numeral && !isStrong(numeral.style) ? OFF_WEAK : 0),
    style: numeral?.style ?? null,
    own,
    inline: begin.inline,
  }
}

const thresholdOf = ({ numeral, begin }: Print, own: boolean): number => {
  if (!numeral) return NO_NUMERAL
  if (begin.inline) return 1 - MAX_RUN_ON_EDITS
  return isStrong(numeral.style) ? (own ? WITH_NUMERAL : OTHER_NUMERAL) : WEAK_NUMERAL
}

const optionsOf = (print: Print, wanted: string, own: boolean, line: number): Option[] => [
  ...wholeLine(print, wanted, line),
  ...overLines(print, wanted),
  ...runningOn(print, wanted, own, line),
]

/** The rest of the line is the heading. */
const wholeLine = ({ text, words, begin }: Print, wanted: string, line: number): Option[] => {
  if (words.length > longestFor(wanted) || sentence.test(withoutEnd(text, endMarks))) return []
  const likeness = similarity(words, wanted)
  if (likeness < WITH_STOP && sentence.test(text.slice(-1))) return []
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

const followingLines = ({ lines, ignored, index }: Where): NextLine[] => {
  const found: NextLine[] = []
  for (let next = index + 1; next < Math.min(lines.length, index + 3 + MAX_TORN) && found.length < MAX_TORN; next++) {
    const line = lines[next] as PrintLine
    if (line.text.trim() === '' || ignored.has(line.number)) continue
    const at = leadingMarks.exec(line.text)?.[0].length ?? 0
    const text = withoutEnd(line.text.slice(at), /[\s\u3000#*|]/)
    if (readNumeral(text)) break
    found.push({ line: next, at, text })
  }
  return found
}
