/** What the rules on rows share. */
import { gather } from '../../model/gather'
import type { Cell, Report, RowReading } from '../../model/report'
import { cellsOfRow, rowOf, rowsOf } from '../../statute/compiled'
import type { Row, Table } from '../../statute/form'
import type { FoundTable } from '../found'
import { movedItems } from './moved'

/** A row of the document that the form has. */
export interface FoundRow {
  readonly row: Row
  readonly reading: RowReading
}

/** Rows of the form as they stand in the document, in its order; of a row that stands there twice, the first. */
export const rowsFound = ({ reading, table }: FoundTable): readonly FoundRow[] => {
  const seen = new Set<Row>()
  return gather(reading.rows, found => {
    const row = found.key === null ? null : rowOf(table, found.key)
    if (!row || seen.has(row)) return []
    seen.add(row)
    return [{ row, reading: found }]
  })
}

/** Rows of the form that are not in the document: neither a label nor a cell of them was found. */
export const rowsMissing = (report: Report, { reading, table }: FoundTable): readonly Row[] => {
  const keys = new Set(reading.rows.map(({ key }) => key))
  return rowsOf(table).filter(row => !keys.has(row.key) && !cellsOfRow(table, row.key).some(address => report.cells[address]))
}

/** Rows of the document that the form does not have, with their words. */
export const rowsExtra = ({ reading }: FoundTable): readonly (RowReading & { readonly printed: string })[] =>
  gather(reading.rows, row => (row.key === null && row.printed?.trim() ? [{ ...row, printed: row.printed.trim() }] : []))

/** The fewest rows that stand out of the form's order. Where a row without any certain cell stands says nothing: its label may be another's. */
export const rowsMoved = (report: Report, found: FoundTable): readonly FoundRow[] => {
  const rows = rowsFound(found).filter(({ row }) => hasCertainCell(report, found.table, row))
  const order = rowsOf(found.table)
  return movedItems(rows.map(({ row }) => order.indexOf(row))).flatMap(index => rows[index] ?? [])
}

/** More rows than this in one table have one cause. */
export const mostSingleRows = 5

/** Rows of a table that were given alone, neither the heading of its section nor a head of its columns with them: the rest was not given. */
export const givenWithoutHead = ({ part, sections }: Report, { reading, table }: FoundTable): boolean =>
  part === true &&
  sections.every(({ number }) => number !== table.section) &&
  reading.headings.every(({ kind, anchor }) => kind !== 'column' || anchor === null)

/** Whether a cell of a row was read without doubt. */
const hasCertainCell = (report: Report, table: Table, row: Row): boolean =>
  cellsOfRow(table, row.key).some(address => isCertain(report.cells[address]))

/** Whether every cell of a row was. */
export const areCellsCertain = (report: Report, table: Table, row: Row): boolean =>
  cellsOfRow(table, row.key).every(address => isCertain(report.cells[address]))

/** A cell may be blank without doubt, too. */
const isCertain = (cell: Cell | undefined): boolean => cell !== undefined && !cell.unread && !cell.uncertain
