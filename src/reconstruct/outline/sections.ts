/** Lines → the six sections: which line is a heading is decided by what it says, its numeral only helps. */

import type { Form, SectionHeading } from '../../statute/form'
import { closestPrefix, similarity } from '../../text/similarity'
import { normalizeWording, withoutEnd } from '../../text/wording'
import type { PieceLine } from './piece'

/** A heading found: which section it opens, and which stretch of print it is. */
export interface HeadingPlace {
  readonly number: number
  /** Indices into the lines, the second inclusive: headings are torn over two lines at times. */
  readonly from: number
  readonly to: number
  readonly printed: string
  /** What follows the heading on its last line, where text runs on. */
  readonly rest: string
}

interface Candidate extends HeadingPlace {
  readonly score: number
}

/** A heading with its own numeral may differ this much from the form's wording and still be it (四、行政复议、行政诉讼情况 is 0.65). */
const WITH_NUMERAL = 0.42
/** With another numeral, or none, it must be nearer. */
const OTHER_NUMERAL = 0.6
const NO_NUMERAL = 0.8
/** A heading that text runs on from must be nearly exact to be told from a sentence. */
const MAX_RUN_ON_EDITS = 0.12

const numeral = /^第?([一二三四五六七八九十])(?:部分|章|节)?\s*[.、．,，:：]\s*/
/** A heading without a numeral is only looked for in lines with a word that every heading of the form ends in. */
const headingWord = /情\s*况|事\s*项/
const sentence = /[。；;！？]/

/** A heading this like the form's counts when looking for a second report. */
const PLAIN = 0.95
/** A first run of headings with fewer lines a section than this is a table of contents, not a report. */
const MIN_LINES_A_SECTION = 3
/** A report shows at least this many of its sections before another begins. */
const MIN_SECTIONS = 4

/**
 * Index of the first section heading of a second report in the same file; null where there is one report.
 * Its sections begin again at the first after most of them have been there with text under them.
 */
export const findSecondReport = (lines: readonly PieceLine[], ignored: ReadonlySet<number>, form: Form): number | null => {
  const plain = candidatesIn(lines, ignored, form).filter(({ score }) => score >= PLAIN)
  const seen = new Set<number>()
  for (const { number, from } of plain) {
    const first = plain[0]?.from ?? 0
    if (number === 1 && seen.size >= MIN_SECTIONS && from - first >= MIN_LINES_A_SECTION * seen.size) return from
    if (number === 1) seen.clear()
    seen.add(number)
  }
  return null
}

/** The headings in the order of the document, each section at most once. */
export const findHeadings = (lines: readonly PieceLine[], ignored: ReadonlySet<number>, form: Form): HeadingPlace[] => {
  const candidates = candidatesIn(lines, ignored, form)
  const starts = [...new Set(candidates.map(candidate => candidate.from))].sort((one, other) => one - other)
  const bodyAfter = (candidate: Candidate) => (starts.find(start => start > candidate.to) ?? lines.length) - candidate.to
  const taken = new Set<number>()
  const sections = new Set<number>()
  const chosen: HeadingPlace[] = []
  // Of equals the one with text under it is the heading, the other a line of the table of contents.
  const ranked = candidates.sort((one, other) => other.score - one.score || bodyAfter(other) - bodyAfter(one))
  for (const { score, ...place } of ranked) {
    if (sections.has(place.number) || taken.has(place.from)) continue
    sections.add(place.number)
    taken.add(place.from)
    chosen.push(place)
  }
  return chosen.sort((one, other) => one.from - other.from)
}

/** Candidates of a document, found once: whether there is a second report is asked first, its headings after. */
const candidatesOf = new WeakMap<readonly PieceLine[], readonly Candidate[]>()

const candidatesIn = (lines: readonly PieceLine[], ignored: ReadonlySet<number>, form: Form): Candidate[] => {
  const candidates = candidatesOf.get(lines) ?? lines.flatMap((_, index) => candidatesAt(lines, index, ignored, form.sections))
  candidatesOf.set(lines, candidates)
  return [...candidates]
}

const candidatesAt = (
  lines: readonly PieceLine[],
  index: number,
  ignored: ReadonlySet<number>,
  sections: readonly SectionHeading[],
): Candidate[] => {
  const line = lines[index]
  if (!line || ignored.has(line.number)) return []
  const text = stripMarks(line.text)
  const match = numeral.exec(text)
  if (!match && (text.length > 30 || !headingWord.test(text))) return []
  if (text === '' || text.length > 4000) return []
  const printed = core(text)
  return sections.flatMap(section => {
    const candidate = compare(lines, index, ignored, { text, printed, own: match?.[1] ?? null }, section)
    return candidate ? [candidate] : []
  })
}

/** A line that may be a heading: its text, the same without its numeral and normalized, and its numeral. */
interface PossibleHeading {
  readonly text: string
  readonly printed: string
  readonly own: string | null
}

const stripMarks = (text: string) => withoutEnd(text.replace(/^[\s\u3000#>*|\ufeff]+/, ''), /[\s\u3000#*|]/)

const compare = (
  lines: readonly PieceLine[],
  index: number,
  ignored: ReadonlySet<number>,
  { text, printed, own }: PossibleHeading,
  section: SectionHeading,
): Candidate | null => {
  const wanted = wordingOf(section)
  const threshold = own === null ? NO_NUMERAL : own === section.heading[0] ? WITH_NUMERAL : OTHER_NUMERAL
  const bonus = own === section.heading[0] ? 0.05 : 0
  const options: Candidate[] = []
  const add = (score: number, to: number, heading: string, rest: string) => {
    if (score >= threshold) options.push({ number: section.number, from: index, to, printed: heading, rest, score: score + bonus })
  }
  if (!sentence.test(text) && printed.length <= wanted.length * 1.8 + 4) add(similarity(printed, wanted), index, text, '')
  const next = nextPrinted(lines, index, ignored)
  if (next && own !== null && printed.length < wanted.length) {
    const joined = text + stripMarks((lines[next] as PieceLine).text)
    const score = similarity(core(joined), wanted)
    if (!sentence.test(joined) && !numeral.test(stripMarks((lines[next] as PieceLine).text)) && score > similarity(printed, wanted))
      add(score, next, joined, '')
  }
  if (own !== null && printed.length > wanted.length && mayBeginWith(printed, wanted)) {
    const { length, distance } = closestPrefix(printed.slice(0, wanted.length + 4), wanted)
    if (distance <= MAX_RUN_ON_EDITS * wanted.length) {
      const cut = cutAfter(text, length + (text.length - text.replace(numeral, '').length))
      add(1 - distance / wanted.length - 0.02, index, text.slice(0, cut).trim(), text.slice(cut).trim())
    }
  }
  return options.sort((one, other) => other.score - one.score)[0] ?? null
}

/** Whether a text has enough of a heading's characters to begin with it: most numbered paragraphs have not. */
const mayBeginWith = (printed: string, wanted: string): boolean => {
  const begin = printed.slice(0, wanted.length + 4)
  let missing = 0
  for (const character of wanted) if (!begin.includes(character)) missing++
  return missing <= MAX_RUN_ON_EDITS * wanted.length
}

/** Wording without its numeral. */
const core = (text: string) => normalizeWording(text.replace(numeral, '')).replace(/[:：]$/, '')

/** A section's wording without its numeral, worked out once a form. */
const wordingOf = (section: SectionHeading): string => {
  const wording = wordings.get(section) ?? core(section.heading)
  wordings.set(section, wording)
  return wording
}

const wordings = new WeakMap<SectionHeading, string>()

/** The index in `text` after which `length` printed characters, blanks not counted, have passed. */
const cutAfter = (text: string, length: number): number => {
  let seen = 0
  for (let index = 0; index < text.length; index++) {
    if (!/[\s\u3000]/.test(text[index] as string)) seen++
    if (seen === length) return index + 1
  }
  return text.length
}

const nextPrinted = (lines: readonly PieceLine[], index: number, ignored: ReadonlySet<number>): number | null => {
  for (let next = index + 1; next < Math.min(lines.length, index + 4); next++) {
    const line = lines[next] as PieceLine
    if (line.text.trim() !== '' && !ignored.has(line.number)) return next
  }
  return null
}
