/** The one place that chooses what tells a table's cells: what the source has, never what format it is. */
import type { PrintTable } from '../../model/print'
import type { SourceDocument } from '../../model/source'
import type { PieceLine } from '../outline/piece'
import { MAX_STRAY } from '../weights'
import { findBounded } from './bounded'
import { findDelimited } from './delimiters'
import { linesToTable } from './positions'
import type { Sheet } from './sheet'

/** The tables of a zone, or their parts, in the order of the document; lines outside of their cells stand between as plain ones. */
export const findPrintTables = (zone: readonly PieceLine[], sheets: readonly Sheet[], marked: SourceDocument['tables']): PrintTable[] => {
  const own = marked && inZone(marked, zone)
  if (own && own.length > 0) return withStrays(own, zone)
  if (sheets.length > 0) {
    const bounded = findBounded(zone, sheets)
    return bounded ? withStrays(bounded, zone) : [linesToTable(zone)]
  }
  return findDelimited(zone) ?? [linesToTable(zone)]
}

/** The rows of the file's own tables that stand in a zone. */
const inZone = (tables: readonly PrintTable[], zone: readonly PieceLine[]): PrintTable[] => {
  const lines = new Set(zone.map(line => line.number))
  return tables.flatMap(table => {
    const rows = table.rows.filter(row => row.cells.some(cell => cell.words.some(word => lines.has(word.anchor.line))))
    return rows.length > 0 ? [{ ...table, rows }] : []
  })
}

/** Rows that no cell holds, as where a page breaks off a single row of a table with open sides: read as plain lines. */
const withStrays = (tables: readonly PrintTable[], zone: readonly PieceLine[]): PrintTable[] => {
  const inside = new Set(tables.flatMap(table => table.rows.flatMap(row => row.cells.flatMap(cell => cell.words))))
  const strays = zone
    .filter(line => line.pieces.length > 0 && !line.pieces.some(piece => inside.has(piece)))
    .filter(line => line.text.length <= MAX_STRAY + 2 * line.pieces.length && !/[。；]/.test(line.text))
  return strays.length > 0 ? [...tables, linesToTable(strays)] : [...tables]
}
