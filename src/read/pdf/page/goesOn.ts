/** Whether the table at the end of a page goes on on the next one: that page's drawing operations are then read at once. */

import type { Ruling, Run } from '../../../model/source'
import { pageNumberOf } from '../../../text/pageNumber'

/** Runs whose bottoms differ by less (points) stand on one line. */
const SAME_LINE = 6
/** A row of a table without rulings has at least this many pieces on its line. */
const MIN_PIECES = 3

/** @param runs, rulings of one page, in page points. */
export const goesOn = (runs: readonly Run[], rulings: readonly Ruling[]): boolean => {
  const printed = runs.filter(run => !pageNumberOf(run.text) || run.text.length < 2)
  if (printed.length === 0) return false
  const bottom = printed.reduce((lowest, run) => Math.max(lowest, run.box[3]), 0)
  const last = printed.filter(run => bottom - run.box[3] < SAME_LINE)
  const lowestRuling = rulings.reduce((lowest, ruling) => Math.max(lowest, ruling.along === 'x' ? ruling.at : ruling.to), 0)
  const top = last.reduce((highest, run) => Math.min(highest, run.box[1]), bottom)
  return lowestRuling > top || (last.length >= MIN_PIECES && last.some(run => /^[-—\d０-９]/.test(run.text)))
}
