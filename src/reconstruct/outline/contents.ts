/** The table of contents: lines that list the headings, which are neither headings nor running text. */
import { withoutEnd } from '../../text/wording'
import { MAX_BETWEEN, MAX_CONTENTS_ENTRY, MIN_AGAIN } from '../weights'
import type { Candidate } from './candidates'
import type { PrintLine } from './printLines'
import type { Spot } from './spot'

export interface Contents {
  /** Indices of the lines it takes. */
  readonly lines: ReadonlySet<number>
  /** The candidates that are no entries of it, in the order of the document. */
  readonly others: readonly Candidate[]
}

const leader = /[.．…·•‥﹒⋯。]/
const pageNumber = /^[(（]?\d{0,3}[)）]?页?$/

/** Leaders and a page number, or nothing: ……… 3 */
const isPageMark = (text: string): boolean => pageNumber.test(text.replace(/[\s\u3000.．…·•‥﹒⋯。|_—–-]+/g, ''))

const label = /^(?:目录|目次|contents)?$/i

/** @param candidates in the order of the document. */
export const findContents = (lines: readonly PrintLine[], candidates: readonly Candidate[]): Contents => {
  const likeliest = likeliestBySpot(candidates)
  const again = lastPlaces(likeliest)
  const lists: List[] = []
  let list: Candidate[] = []
  for (const [index, candidate] of likeliest.entries()) {
    list.push(candidate)
    const next = likeliest[index + 1]
    if (next && next.number > candidate.number && isGap(lines, candidate, next)) continue
    const repeated = goesOnBehindMore(lines, candidate, next)
      ? []
      : list.filter(({ number }) => (again.get(number) as number) > candidate.begin.line)
    if (repeated.length >= MIN_AGAIN) lists.push({ first: list[0] as Candidate, last: candidate })
    list = []
  }
  return { lines: new Set(lists.flatMap(list => linesOf(lines, list))), others: outside(candidates, lists) }
}

/** Whether the next section comes behind more than subheadings: what stands between two is a section's text or table, as in a template before the report. */
const goesOnBehindMore = (lines: readonly PrintLine[], one: Candidate, other: Candidate | undefined): boolean => {
  if (other?.number !== one.number + 1) return false
  const between = lines.slice(one.end.line + 1, other.begin.line)
  return between.length > MAX_BETWEEN || between.some(({ text }) => figures.test(text))
}

/** Consecutive entries. */
interface List {
  readonly first: Candidate
  readonly last: Candidate
}

/** Of several candidates at one spot the likeliest: a stretch of print is an entry of one section. */
const likeliestBySpot = (candidates: readonly Candidate[]): Candidate[] => {
  const likeliest: Candidate[] = []
  for (const candidate of candidates) {
    const last = likeliest.at(-1)
    if (last && last.begin.line === candidate.begin.line && last.begin.at === candidate.begin.at) {
      if (candidate.rank > last.rank) likeliest[likeliest.length - 1] = candidate
    } else likeliest.push(candidate)
  }
  return likeliest
}

const lastPlaces = (candidates: readonly Candidate[]): ReadonlyMap<number, number> =>
  new Map(candidates.map(({ number, begin }) => [number, begin.line]))

/** Whether nothing but page numbers and subheadings stands between two headings. */
const isGap = (lines: readonly PrintLine[], one: Candidate, other: Candidate): boolean => {
  const text = (index: number) => (lines[index] as PrintLine).text
  if (one.end.line === other.begin.line) return isPageMark(text(one.end.line).slice(one.end.at, other.begin.at))
  if (other.begin.line - one.end.line > MAX_BETWEEN + 1) return false
  if (!isPageMark(text(one.end.line).slice(one.end.at)) || !/^[\s\u3000#>*|]*$/.test(text(other.begin.line).slice(0, other.begin.at)))
    return false
  for (let index = one.end.line + 1; index < other.begin.line; index++) if (!isEntry(text(index))) return false
  return true
}

/** A text without leaders and page number at its end; a lone full stop is no leader. */
const withoutLeaders = (text: string): string => {
  const words = withoutEnd(text, /[\s\u3000\d]/)
  const bare = withoutEnd(words, leader)
  return words.slice(bare.length) === '。' ? text : bare
}

/** A subheading in a table of contents, with its leaders: no sentence, and no row of figures. */
const isEntry = (text: string): boolean =>
  text.trim().length <= MAX_CONTENTS_ENTRY && !/[。；;！？]/.test(withoutLeaders(text)) && !figures.test(text)

const figures = /\d\s{0,9}[\t |｜,，]\s{0,9}\d/

/** The lines that hold nothing but entries, with the word 目录 above them. */
const linesOf = (lines: readonly PrintLine[], { first, last }: List): number[] => {
  const before = compact((lines[first.begin.line] as PrintLine).text.slice(0, first.begin.at))
  const after = (lines[last.end.line] as PrintLine).text.slice(last.end.at)
  const from = label.test(before) ? first.begin.line : first.begin.line + 1
  const to = isPageMark(after) ? last.end.line : last.end.line - 1
  const found: number[] = []
  for (let index = from; index <= to; index++) found.push(index)
  for (let index = first.begin.line - 1; index >= 0 && label.test(compact((lines[index] as PrintLine).text)); index--) found.push(index)
  return found
}

/** The candidates outside of all lists; both are in the order of the document. */
const outside = (candidates: readonly Candidate[], lists: readonly List[]): Candidate[] => {
  let at = 0
  return candidates.filter(candidate => {
    while (at < lists.length && isBefore((lists[at] as List).last.end, candidate.begin)) at++
    const list = lists[at]
    return !list || isBefore(candidate.begin, list.first.begin)
  })
}

const isBefore = (one: Spot, other: Spot) => one.line < other.line || (one.line === other.line && one.at < other.at)

const compact = (text: string) => text.replace(/[\s\u3000#>*|]+/g, '')
