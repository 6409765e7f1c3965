/** Whether a second report begins in the same file. */

import { MIN_LINES_A_SECTION, MIN_SECTIONS, PLAIN_HEADING } from '../weights'
import type { Candidate } from './candidates'

/**
 * Index of the line with the first section heading of a second report; null where there is one report.
 * Its sections begin again at the first after most of them have been there with text under them.
 * @param candidates in the order of the document, without those of the table of contents.
 */
export const findSecondReport = (candidates: readonly Candidate[]): number | null => {
  const plain = candidates.filter(
    ({ likeness, inline, style }) => likeness >= PLAIN_HEADING && !inline && (style === null || style === 'han' || style === 'part'),
  )
  const seen = new Set<number>()
  for (const { number, begin } of plain) {
    const first = plain[0]?.begin.line ?? 0
    if (number === 1 && seen.size >= MIN_SECTIONS && begin.line - first >= MIN_LINES_A_SECTION * seen.size) return begin.line
    if (number === 1) seen.clear()
    seen.add(number)
  }
  return null
}
