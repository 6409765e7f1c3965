/** Whether a second report begins in the same file. */

import { MIN_LINES_A_SECTION, MIN_SECTIONS, MIN_TABLES, PLAIN_HEADING } from '../weights'
import type { Candidate } from './candidates'

/** Whether it is a heading of the form, almost to the letter, in a line of its own. */
export const isPlainHeading = ({ likeness, inline, style }: Candidate): boolean =>
  likeness >= PLAIN_HEADING && !inline && (style === null || style === 'han' || style === 'part')

/**
 * Index of the line with the first section heading of a second report; null where there is one report.
 * Its sections begin again at the first after most of them have been there with text under them. Where the tables alone were given, as on sheets
 * of several years, it begins at the first of these.
 * @param candidates in the order of the document, without those of the table of contents.
 */
export const findSecondReport = (candidates: readonly Candidate[]): number | null => {
  const plain = candidates.filter(isPlainHeading)
  const first = Math.min(...plain.map(({ number }) => number))
  const least = first === 1 ? MIN_SECTIONS : MIN_TABLES
  const seen = new Set<number>()
  for (const { number, begin } of plain) {
    const top = plain[0]?.begin.line ?? 0
    if (number === first && seen.size >= least && begin.line - top >= MIN_LINES_A_SECTION * seen.size) return begin.line
    if (number === first) seen.clear()
    seen.add(number)
  }
  return null
}
