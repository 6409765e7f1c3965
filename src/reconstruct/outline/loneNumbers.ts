/**
 * Numbers that stand alone on the first or the last line of a page and that no other page has in their place. Below a table without lines one may be the
 * page's number or the only figure of the row next to it: it is left out of the print, and that row is in doubt.
 */

import type { Sheet } from '../evidence/sheet'
import { isFramed } from './furniture'
import type { PrintLine } from './printLines'

/** A number of a page as it may stand alone: 3, or with one of its dashes, - 3. No page has the number 0. */
const lonely = /^[-—–－·•]?\s{0,9}[1-9]\d{0,3}\s{0,9}[-—–－·•]?$/

/** @param furniture numbers of the lines that are known to belong to pages. */
export const findLoneNumbers = (
  lines: readonly PrintLine[],
  sheets: readonly Sheet[],
  furniture: ReadonlySet<number>,
): readonly PrintLine[] => {
  const print = lines.filter(({ number, page, words }) => page > 0 && words.length > 0 && !furniture.has(number))
  return print.filter((line, at) => {
    const sheet = sheets[line.page - 1]
    if (!sheet || !lonely.test(line.text.trim())) return false
    const isEnd = print[at - 1]?.page !== line.page || print[at + 1]?.page !== line.page
    return isEnd && !isFramed(line, sheet) && isBeyond(line, print)
  })
}

/** Whether it stands above all other print of its page, or below: a figure set low or high stands beside its label. */
const isBeyond = (line: PrintLine, print: readonly PrintLine[]): boolean => {
  const [own] = line.words
  const others = print.filter(other => other !== line && other.page === line.page).flatMap(({ words }) => words)
  return own !== undefined && (others.every(({ bottom }) => bottom <= own.top) || others.every(({ top }) => top >= own.bottom))
}
