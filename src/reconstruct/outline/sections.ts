/** Lines → the six sections: which line is a heading is decided by what it says, its numeral only helps. */

import { MIN_IN_STYLE, MIN_SECTIONS } from '../weights'
import type { Candidate, HeadingPlace } from './candidates'

/**
 * The headings in the order of the document, each section at most once.
 * @param candidates in the order of the document, without those of the table of contents.
 * @param end how many lines there are.
 */
export const chooseHeadings = (candidates: readonly Candidate[], end: number): HeadingPlace[] => {
  const numbered = sectionsByStyle(candidates)
  const textAfter = linesUntilNext(candidates, end)
  const taken = new Set<string>()
  const chosen: Candidate[] = []
  // Of equals the one with more text under it is the heading, the other is named somewhere.
  const ranked = [...candidates].sort(
    (one, other) =>
      Number(one.continued) - Number(other.continued) ||
      Number(one.renamed) - Number(other.renamed) ||
      other.rank - one.rank ||
      (textAfter.get(other) as number) - (textAfter.get(one) as number),
  )
  for (const candidate of ranked) {
    const spot = `${candidate.begin.line}/${candidate.begin.at}`
    if (taken.has(spot) || chosen.some(other => other.number === candidate.number || overlap(other, candidate))) continue
    if (candidate.renamed && chosen.filter(({ renamed }) => !renamed).length < MIN_SECTIONS) continue
    if ((candidate.renamed || isDoubtful(candidate, numbered)) && !fits(candidate, chosen)) continue
    taken.add(spot)
    chosen.push(candidate)
    if (chosen.length === MAX_SECTIONS) break
  }
  return chosen.sort(inPrint)
}

const MAX_SECTIONS = 6

const inPrint = (one: HeadingPlace, other: HeadingPlace) => one.begin.line - other.begin.line || one.begin.at - other.begin.at

const overlap = (one: HeadingPlace, other: HeadingPlace): boolean => {
  const [first, second] = inPrint(one, other) <= 0 ? [one, other] : [other, one]
  return first.end.line > second.begin.line || (first.end.line === second.begin.line && first.end.at > second.begin.at)
}

/** Points of the running text are numbered like that too: 1. （一） */
const isWeak = ({ style }: Candidate) => style !== null && style !== 'han' && style !== 'part'

/** A point of the text may say the words of a heading that is missing: sections.test. */
const isDoubtful = (candidate: Candidate, numbered: ReadonlyMap<string, ReadonlySet<number>>): boolean =>
  candidate.inline || (isWeak(candidate) && (numbered.get(candidate.style ?? '')?.size ?? 0) < MIN_IN_STYLE)

/** Whether a doubtful heading stands where the form has it; one with a numeral of the running text must have its own as well. */
const fits = (candidate: Candidate, chosen: readonly Candidate[]): boolean =>
  (candidate.own || !isWeak(candidate)) &&
  chosen.every(other => (other.number < candidate.number ? inPrint(other, candidate) < 0 : inPrint(candidate, other) < 0))

/** Which sections have a heading in each style of numeral. */
const sectionsByStyle = (candidates: readonly Candidate[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const styles = new Map<string, Set<number>>()
  for (const { style, number } of candidates) {
    const numbers = styles.get(style ?? '') ?? new Set<number>()
    styles.set(style ?? '', numbers.add(number))
  }
  return styles
}

/** How many lines stand between each candidate and the next one behind it. sections.test: a heading that is named before. */
const linesUntilNext = (candidates: readonly Candidate[], end: number): ReadonlyMap<Candidate, number> => {
  const lines = new Map<Candidate, number>()
  let next = end
  let current = end
  for (const candidate of [...candidates].reverse()) {
    if (candidate.begin.line < current) {
      next = current
      current = candidate.begin.line
    }
    lines.set(candidate, next - candidate.end.line)
  }
  return lines
}
