/** What follows from the forms of the law, worked out once: their cells with addresses, their rows, the equations laid over them. */
import type { Block, CellAddress, Column, Form, FormId, Row, Sum, Table, TableKey } from './form'
import { forms } from './forms'

/** A cell of a form with the row and column it stands in. */
export interface FormCell {
  readonly address: CellAddress
  readonly table: Table
  readonly block: Block
  readonly row: Row
  readonly column: Column
}

/** One sum of one row or column: the cells on the left add up to the cells on the right. */
export interface Equation {
  readonly rule: Sum['rule']
  readonly left: readonly CellAddress[]
  readonly right: readonly CellAddress[]
  /** Printed label of the row or column in which it holds. */
  readonly where: string
}

/** The tables in the order of print. */
export const tableKeys: readonly TableKey[] = ['proactive', 'requests', 'proceedings']

export const addressOf = (table: TableKey, row: string, column: string): CellAddress => `${table}/${row}/${column}`

/** The table that an address is in. */
export const tableOfAddress = (address: CellAddress): TableKey => address.split('/')[0] as TableKey

/** The key of the row in which a cell stands; '' of what is no address. */
export const rowOfAddress = (address: string): string => address.split('/')[1] ?? ''

/** Every cell of one table, block by block, row by row, left to right. */
export const cellsOfTable = (table: Table): readonly FormCell[] => compiledTable(table).cells

/** Every cell of a form in the order of print: 200 for the form of 2021. */
export const cellsOf = (form: Form): readonly FormCell[] => Object.values(form.tables).flatMap(cellsOfTable)

/** The cell of a table with this address; null for none. */
export const cellAt = (table: Table, address: CellAddress): FormCell | null => compiledTable(table).byAddress.get(address) ?? null

/** The rows of a table in one list, in the order of the form. */
export const rowsOf = (table: Table): readonly Row[] => compiledTable(table).rows

/** The row of a table with this key; null for none. */
export const rowOf = (table: Table, key: string): Row | null => compiledTable(table).byRow.get(key)?.row ?? null

/** Addresses of the cells of one row, left to right. */
export const cellsOfRow = (table: Table, row: string): readonly CellAddress[] => compiledTable(table).byRow.get(row)?.cells ?? []

/** Every equation of a form, in the order of print: 25 + 7 + 7 + 3 for the form of 2021. */
export const equationsOf = (form: Form): readonly Equation[] => form.sums.flatMap(sum => equationsOfSum(form.tables[sum.table], sum))

/** Those of them that are over one table. */
export const equationsOver = (form: FormId, table: TableKey): readonly Equation[] => compiledForms[form].equations[table]

/** The cells of these equations in their order, each once. */
export const cellsOver = (form: FormId, table: TableKey): readonly SumCell[] => compiledForms[form].cells[table]

/** The cells that a total totals, by row and by column; none for what is no total. */
export const partsOf = (form: FormId, total: CellAddress): readonly (readonly CellAddress[])[] => compiledForms[form].parts.get(total) ?? []

/** A cell that stands in an equation. */
export interface SumCell {
  readonly address: CellAddress
  /** Whether it totals others. */
  readonly isTotal: boolean
}

const equationsOfSum = (table: Table, sum: Sum): readonly Equation[] =>
  table.blocks.flatMap(block => {
    const lines = sum.across === 'row' ? block.rows : block.columns
    const address = (line: string, key: string) =>
      sum.across === 'row' ? addressOf(table.key, line, key) : addressOf(table.key, key, line)
    return lines.map(line => ({
      rule: sum.rule,
      left: sum.left.map(key => address(line.key, key)),
      right: sum.right.map(key => address(line.key, key)),
      where: line.label,
    }))
  })

interface CompiledTable {
  readonly cells: readonly FormCell[]
  readonly byAddress: ReadonlyMap<CellAddress, FormCell>
  readonly rows: readonly Row[]
  readonly byRow: ReadonlyMap<string, { readonly row: Row; readonly cells: readonly CellAddress[] }>
}

const compileTable = (table: Table): CompiledTable => {
  const cellsOfLine = (block: Block, row: Row): readonly FormCell[] =>
    block.columns.map(column => ({ address: addressOf(table.key, row.key, column.key), table, block, row, column }))
  const lines = table.blocks.flatMap(block => block.rows.map(row => ({ row, cells: cellsOfLine(block, row) })))
  const cells = lines.flatMap(line => line.cells)
  return {
    cells,
    byAddress: new Map(cells.map(cell => [cell.address, cell])),
    rows: lines.map(({ row }) => row),
    byRow: new Map(lines.map(line => [line.row.key, { row: line.row, cells: line.cells.map(({ address }) => address) }])),
  }
}

interface CompiledForm {
  readonly equations: Readonly<Record<TableKey, readonly Equation[]>>
  readonly cells: Readonly<Record<TableKey, readonly SumCell[]>>
  readonly parts: ReadonlyMap<CellAddress, readonly (readonly CellAddress[])[]>
}

const compileForm = (form: Form): CompiledForm => {
  const all = equationsOf(form)
  const over = (table: TableKey) => all.filter(({ right: [total] }) => total?.startsWith(`${table}/`))
  const parts = new Map<CellAddress, readonly (readonly CellAddress[])[]>()
  for (const { left, right } of all) {
    const [total, second] = right
    if (total && !second) parts.set(total, [...(parts.get(total) ?? []), left])
  }
  const equations = { proactive: over('proactive'), requests: over('requests'), proceedings: over('proceedings') }
  const { proactive, requests, proceedings } = equations
  return { equations, cells: { proactive: cellsIn(proactive), requests: cellsIn(requests), proceedings: cellsIn(proceedings) }, parts }
}

const cellsIn = (equations: readonly Equation[]): readonly SumCell[] => {
  const totals = new Set(equations.filter(({ right }) => right.length === 1).flatMap(({ right }) => right))
  const addresses = new Set(equations.flatMap(({ left, right }) => [...left, ...right]))
  return [...addresses].map(address => ({ address, isTotal: totals.has(address) }))
}

const compiledTables: ReadonlyMap<Table, CompiledTable> = new Map(
  Object.values(forms).flatMap(form => tableKeys.map(key => [form.tables[key], compileTable(form.tables[key])] as const)),
)

/** A table that is of no form, as tests make them, is worked out on the spot. */
const compiledTable = (table: Table): CompiledTable => compiledTables.get(table) ?? compileTable(table)

const compiledForms: Readonly<Record<FormId, CompiledForm>> = { '2019': compileForm(forms['2019']), '2021': compileForm(forms['2021']) }
