/** What of the statutory tables is in a document, each beside its place in the form it follows. */
import { type Content, contentOf } from '../model/content'
import { oncePer } from '../model/once'
import type { Cell, Report, TableReading } from '../model/report'
import { cellsOfTable, type FormCell, tableKeys } from '../statute/compiled'
import type { Table, TableKey } from '../statute/form'
import { forms } from '../statute/forms'

/** The statutory table that the document's table follows; where it has none, the one it must follow. */
export const followedTable = (report: Report, key: TableKey): Table => forms[report.tables[key]?.form ?? report.form].tables[key]

/** A table found in the document, with the statutory table it follows. */
export interface FoundTable {
  readonly reading: TableReading
  readonly table: Table
}

/** Every table found, in the order of print. */
export const tablesFound = (report: Report): readonly FoundTable[] =>
  tableKeys.flatMap(key => {
    const reading = report.tables[key]
    return reading ? [{ reading, table: followedTable(report, key) }] : []
  })

/** A cell found in the document, with its place in the form. */
export interface FoundCell extends FormCell {
  readonly cell: Cell
  readonly content: Content
}

/** Every cell found, in the order of the form; looked up once a report, for a rule for each kind of flaw asks. */
export const cellsFound = oncePer((report: Report): readonly FoundCell[] => {
  const found: FoundCell[] = []
  // Spreading the place with a cell behind it takes V8 ten times as long.
  for (const key of tableKeys)
    for (const { address, table, block, row, column } of cellsOfTable(followedTable(report, key))) {
      const cell = report.cells[address]
      if (cell) found.push({ address, table, block, row, column, cell, content: contentOf(cell) })
    }
  return found
})
