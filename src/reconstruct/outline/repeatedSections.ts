/** Sections that a page says again: the first and the last slide of a carousel that goes round, the open panel of tabs and the list of all of them. */
import type { Candidate } from './candidates'
import type { PrintLine } from './printLines'
import { isPlainHeading } from './secondReport'

export interface RepeatedSections {
  /** Indices of the lines that they take. */
  readonly lines: ReadonlySet<number>
  /** The candidates outside of them, in the order of the document. */
  readonly others: readonly Candidate[]
}

/** A section from its heading to the next one. */
interface Stretch {
  readonly number: number
  readonly from: number
  readonly to: number
  /** Its lines that say something. */
  readonly texts: readonly string[]
}

/** A heading alone names a section, and is no copy of it. */
const MIN_LINES = 2

/**
 * All that stands around the report's own sections, the longest row of them in order, where every one of it says one of these again word for word, or
 * names it as a menu that floats beside the text: of sections that differ nobody can tell which one is meant.
 * @param candidates in the order of the document, without those of the table of contents.
 */
export const findRepeatedSections = (lines: readonly PrintLine[], candidates: readonly Candidate[]): RepeatedSections => {
  const stretches = stretchesOf(lines, candidates)
  const own = longestRow(stretches)
  const around = stretches.filter(stretch => !own.includes(stretch))
  const isOwn = ({ number }: Stretch) => own.some(other => other.number === number && other.texts.length >= MIN_LINES)
  const isNamed = (one: Stretch | undefined) => one?.texts.length === 1 && isOwn(one)
  // Behind the last heading of a menu at the page's end stands the foot of the page.
  const endsMenu = (one: Stretch, at: number) => one.to === lines.length && isOwn(one) && isNamed(around[at - 1])
  const again = around.every((one, at) => isNamed(one) || endsMenu(one, at) || own.some(other => isCopy(one, other, lines.length)))
  if (!again || around.length === 0) return { lines: new Set(), others: candidates }
  const taken = new Set(
    around.flatMap(copy => {
      const original = own.find(({ number }) => number === copy.number) as Stretch
      return firstLines(lines, copy, isCopy(copy, original, lines.length) ? original.texts.length : 1)
    }),
  )
  return { lines: taken, others: candidates.filter(({ begin }) => !taken.has(begin.line)) }
}

const stretchesOf = (lines: readonly PrintLine[], candidates: readonly Candidate[]): Stretch[] => {
  const plain = candidates.filter(isPlainHeading)
  return plain.map(({ number, begin }, at) => {
    const [from, to] = [begin.line, plain[at + 1]?.begin.line ?? lines.length]
    return { number, from, to, texts: lines.slice(from, to).flatMap(({ text }) => (text.trim() === '' ? [] : [text.trim()])) }
  })
}

/** Of equals the first. */
const longestRow = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const rows: Stretch[][] = []
  for (const stretch of stretches) {
    const row = rows.at(-1)
    if (row && (row.at(-1) as Stretch).number < stretch.number) row.push(stretch)
    else rows.push([stretch])
  }
  return rows.reduce((longest, row) => (row.length > longest.length ? row : longest), [])
}

/** Behind the last section of all stands what is of no section: the foot of a page. Behind the first of two reports stands the title of the other. */
const isCopy = (one: Stretch, other: Stretch, end: number): boolean => {
  const [shorter, longer] = one.texts.length <= other.texts.length ? [one, other] : [other, one]
  return (
    one.number === other.number &&
    shorter.texts.length >= MIN_LINES &&
    (shorter.texts.length === longer.texts.length || longer.to === end) &&
    shorter.texts.every((text, at) => text === longer.texts[at])
  )
}

/** @param count of lines that say something. */
const firstLines = (lines: readonly PrintLine[], { from, to }: Stretch, count: number): number[] => {
  const found: number[] = []
  for (let index = from, said = 0; index < to && said < count; index++) {
    found.push(index)
    if ((lines[index] as PrintLine).text.trim() !== '') said++
  }
  return found
}
