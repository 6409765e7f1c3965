/** The one place that chooses what tells a table's cells: what the source has, never what format it is. */
import { gather } from '../../model/gather'
import { once } from '../../model/once'
import type { PrintRow, PrintTable } from '../../model/print'
import type { SourceDocument } from '../../model/source'
import type { PrintLine } from '../outline/printLines'
import { findBounded } from './bounded'
import { findDelimited } from './delimiters'
import { linesToTable } from './positions'
import type { Sheet } from './sheet'
import { withoutShiftedRows } from './shiftedRows'
import { withoutSpacers } from './spacers'

/**
 * The tables of a zone, or their parts, in the order of the document; lines outside of their cells stand between as plain ones.
 * @param blanks which blank cells of delimited rows were left out: those at their ends, or any before a figure.
 */
export const findPrintTables = (
  zone: readonly PrintLine[],
  sheets: readonly Sheet[],
  marked: SourceDocument['printTables'],
  blanks: Pick<PrintTable, 'trimmed' | 'dropped'> = {},
): PrintTable[] => {
  const own = marked && inZone(marked, zone)
  if (own && own.length > 0) return withStrays(sheets.length > 0 ? withOtherPages(own, zone, sheets) : own, zone)
  if (sheets.length > 0) {
    const bounded = findBounded(zone, sheets)
    return bounded ? withStrays(bounded, zone) : [linesToTable(zone)]
  }
  const delimited = findDelimited(zone)
  return delimited?.map(table => ({ ...table, ...blanks })) ?? [linesToTable(zone)]
}

/** Where a table goes on from a page that is a picture to one that is not, or the other way round: the parts by their pages. */
const withOtherPages = (own: readonly PrintTable[], zone: readonly PrintLine[], sheets: readonly Sheet[]): readonly PrintTable[] => {
  const pageOf = ({ rows }: PrintTable) => rows[0]?.page ?? 0
  const seen = new Set(own.map(pageOf))
  const bounded = findBounded(
    zone.filter(line => !seen.has(line.page)),
    sheets,
  )
  return bounded ? [...own, ...bounded].sort((one, other) => pageOf(one) - pageOf(other)) : own
}

/** The rows of the file's own print tables that stand in a zone, counted anew; a row without any print stands where the one above it does. */
const inZone = (printed: readonly PrintTable[], zone: readonly PrintLine[]): PrintTable[] => {
  const lines = new Set(zone.map(line => line.number))
  return printed.flatMap(table => {
    let inside = false
    const rows = table.rows.filter(row => {
      const words = gather(row.cells, cell => cell.words)
      if (words.length > 0) inside = words.some(word => lines.has(word.anchor.line))
      return inside
    })
    const own = rows.length < table.rows.length ? ownColumns(countedAnew(rows, table)) : rows
    return rows.length > 0 ? [{ ...table, rows: withoutShiftedRows(withoutSpacers(own)) }] : []
  })
}

/** Where a table is part of a wider one, as all three are of one sheet, the columns before its first print and behind its last are not its own. */
const ownColumns = (rows: readonly PrintRow[]): PrintRow[] => {
  const printed = gather(rows, row => row.cells.filter(cell => cell.words.length > 0))
  const first = Math.min(...printed.map(cell => cell.columnFrom))
  const last = printed.reduce((most, cell) => Math.max(most, cell.columnFrom), 0)
  return rows.map(row => ({ ...row, cells: row.cells.filter(cell => first < cell.columnTo && cell.columnFrom <= last) }))
}

const countedAnew = (rows: readonly PrintRow[], table: PrintTable): PrintRow[] => {
  /** For each row of the whole table, how many of those kept stand before it. */
  const kept = new Set(rows)
  const before = [0]
  for (const row of table.rows) before.push((before.at(-1) ?? 0) + (kept.has(row) ? 1 : 0))
  const at = (row: number) => before[Math.min(row, table.rows.length)] ?? 0
  return rows.map(row => ({
    ...row,
    cells: row.cells.map(cell => ({ ...cell, rowFrom: at(cell.rowFrom), rowTo: Math.max(at(cell.rowFrom) + 1, at(cell.rowTo)) })),
  }))
}

/** Rows that no cell holds, as where a page breaks off a single row of a table with open sides: read as plain lines. */
const withStrays = (printed: readonly PrintTable[], zone: readonly PrintLine[]): PrintTable[] => {
  const inside = new Set(gather(printed, table => gather(table.rows, row => gather(row.cells, cell => cell.words))))
  const outside = zone.filter(line => line.words.length > 0 && !line.words.some(word => inside.has(word)) && !/[。；]/.test(line.text))
  const inks = once(() => new Set([...inside].map(({ ink }) => ink)))
  // In an ink that no cell has it is a watermark's.
  const strays = outside.filter(line => line.words.some(({ ink }) => inks().has(ink)))
  return strays.length > 0 ? [...printed, linesToTable(strays)] : [...printed]
}
