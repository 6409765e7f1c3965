/** Whether a text has its tables from a program that leaves out blank cells and fills rows up at their ends: then a short row does not say which of its cells are there. */

import { groupBy } from '../../model/groupBy'
import { BARS } from '../../text/bars'
import { looksLikeValue } from '../../text/cellText'
import type { PrintLine } from '../outline/printLines'
import { MAX_TABLE_LINE, MIN_PADDED } from '../weights'

/**
 * Its rows are as long as each other, though figures begin in other columns for what spans columns or rows: blank cells at their ends make them so.
 * Where a blank stands before a figure in any row, blanks were kept. A row of all its figures says nothing about that, nor is it put in doubt.
 */
export const hasDroppedBlanks = (lines: readonly PrintLine[]): boolean => {
  const rows = lines.flatMap(({ text }) => (text.length <= MAX_TABLE_LINE ? rowOf(text) : []))
  if (rows.some(row => row.hasGap)) return false
  return groupBy(rows, ({ width }) => width).some(alike => alike.length >= MIN_PADDED && new Set(alike.map(row => row.begin)).size > 1)
}

interface Row {
  readonly width: number
  /** Cells before its first figure. */
  readonly begin: number
  /** A blank cell stands between its label and its last figure. */
  readonly hasGap: boolean
}

const delimiter = new RegExp(`[\\t${BARS}]`)
/** Bars that begin and end a row: beside them stands no cell. */
const outer = new RegExp(`^\\s*[${BARS}]|[${BARS}]\\s*$`, 'g')

/** A row of figures that ends with a blank cell; a line of anything else is none. */
const rowOf = (text: string): Row[] => {
  const cells = text
    .replace(outer, '')
    .split(delimiter)
    .map(cell => cell.trim())
  const begin = cells.findIndex(cell => cell !== '' && looksLikeValue(cell))
  const last = cells.findLastIndex(cell => cell !== '')
  if (begin < 1) return []
  const label = cells.findIndex(cell => cell !== '')
  const hasGap = cells.slice(label, last).includes('')
  return hasGap || last < cells.length - 1 ? [{ width: cells.length, begin, hasGap }] : []
}
