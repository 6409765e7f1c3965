/** The tables of a report beside the statutory tables they follow. */
import { cellsOfTable, type FormCell } from '../model/cells'
import type { Cell, Report, TableReading } from '../model/report'
import type { CellAddress, Row, Table, TableKey } from '../statute/form'
import { forms } from '../statute/forms'
import { groupBy } from './groupBy'

/** In the order of print. */
export const tableKeys: readonly TableKey[] = ['proactive', 'requests', 'proceedings']

/** The statutory table that the document's table follows; where it has none, the one it must follow. */
export const followedTable = (report: Report, key: TableKey): Table => forms[report.tables[key]?.form ?? report.form].tables[key]

/** The cells of every statutory table, laid out once: every rule on cells walks them. */
const placesOf: ReadonlyMap<Table, readonly FormCell[]> = new Map(
  Object.values(forms).flatMap(form => tableKeys.map(key => [form.tables[key], cellsOfTable(form.tables[key])] as const)),
)

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
}

/** Found once a report: every rule on cells walks them. A report is never changed, an edit makes a new one. */
const found = new WeakMap<Report, readonly FoundCell[]>()

/** Every cell found, in the order of the form. */
export const cellsFound = (report: Report): readonly FoundCell[] => {
  const cells = found.get(report) ?? findCells(report)
  found.set(report, cells)
  return cells
}

const findCells = (report: Report): readonly FoundCell[] =>
  tableKeys.flatMap(key =>
    (placesOf.get(followedTable(report, key)) ?? []).flatMap(place => {
      const cell = report.cells[place.address]
      return cell ? [{ ...place, cell }] : []
    }),
  )

const addresses: ReadonlyMap<Table, ReadonlySet<string>> = new Map(
  [...placesOf].map(([table, places]) => [table, new Set<string>(places.map(place => place.address))]),
)

/** Whether a statutory table has a cell of this address. */
export const hasCell = (table: Table, address: CellAddress): boolean => addresses.get(table)?.has(address) ?? false

/** Addresses of the cells of one row, left to right. */
export const cellsOfRow = (table: Table, row: string): readonly CellAddress[] => addressesOfRows.get(table)?.get(row) ?? []

/** The rows of a table in one list, in the order of the form. */
export const rowsOf = (table: Table): readonly Row[] => rowsOfTable.get(table) ?? table.blocks.flatMap(block => block.rows)

/** The row of a table with this key; null for none. */
export const rowOf = (table: Table, key: string): Row | null => rowsByKey.get(table)?.get(key) ?? null

const rowsOfTable: ReadonlyMap<Table, readonly Row[]> = new Map(
  [...placesOf.keys()].map(table => [table, table.blocks.flatMap(block => block.rows)] as const),
)

const rowsByKey: ReadonlyMap<Table, ReadonlyMap<string, Row>> = new Map(
  [...rowsOfTable].map(([table, rows]) => [table, new Map(rows.map(row => [row.key, row]))] as const),
)

const addressesOfRows: ReadonlyMap<Table, ReadonlyMap<string, readonly CellAddress[]>> = new Map(
  [...placesOf].map(([table, places]) => {
    const rows = groupBy(places, ({ row }) => row.key)
    return [table, new Map(rows.map(cells => [(cells[0] as FormCell).row.key, cells.map(({ address }) => address)]))] as const
  }),
)
