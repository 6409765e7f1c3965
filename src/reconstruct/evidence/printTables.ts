/** The one place that chooses what tells a table's cells: what the source has, never what format it is. */
import type { PrintTable } from '../../model/print'
import type { SourceDocument } from '../../model/source'
import type { PrintLine } from '../outline/printLines'
import { MAX_STRAY } from '../weights'
import { findBounded } from './bounded'
import { findDelimited } from './delimiters'
import { linesToTable } from './positions'
import type { Sheet } from './sheet'

/** The tables of a zone, or their parts, in the order of the document; lines outside of their cells stand between as plain ones. */
export const findPrintTables = (
  zone: readonly PrintLine[],
  sheets: readonly Sheet[],
  marked: SourceDocument['printTables'],
): PrintTable[] => {
  const own = marked && inZone(marked, zone)
  if (own && own.length > 0) return withStrays(own, zone)
  if (sheets.length > 0) {
    const bounded = findBounded(zone, sheets)
    return bounded ? withStrays(bounded, zone) : [linesToTable(zone)]
  }
  return findDelimited(zone) ?? [linesToTable(zone)]
}

/** The rows of the file's own print tables that stand in a zone. */
const inZone = (printed: readonly PrintTable[], zone: readonly PrintLine[]): PrintTable[] => {
  const lines = new Set(zone.map(line => line.number))
  return printed.flatMap(table => {
    const rows = table.rows.filter(row => row.cells.some(cell => cell.words.some(word => lines.has(word.anchor.line))))
    return rows.length > 0 ? [{ ...table, rows }] : []
  })
}

/** Rows that no cell holds, as where a page breaks off a single row of a table with open sides: read as plain lines. */
const withStrays = (printed: readonly PrintTable[], zone: readonly PrintLine[]): PrintTable[] => {
  const inside = new Set(printed.flatMap(table => table.rows.flatMap(row => row.cells.flatMap(cell => cell.words))))
  const strays = zone
    .filter(line => line.words.length > 0 && !line.words.some(word => inside.has(word)))
    .filter(line => line.text.length <= MAX_STRAY + 2 * line.words.length && !/[。；]/.test(line.text))
  return strays.length > 0 ? [...printed, linesToTable(strays)] : [...printed]
}
