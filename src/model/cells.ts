/** Addresses of cells, and the equations that the form lays over them. */
import type { Block, CellAddress, Column, Form, Row, Sum, Table, TableKey } from '../statute/form'

/** A cell of a form with the row and column it stands in. */
export interface FormCell {
  readonly address: CellAddress
  readonly table: Table
  readonly block: Block
  readonly row: Row
  readonly column: Column
}

export const addressOf = (table: TableKey, row: string, column: string): CellAddress => `${table}/${row}/${column}`

/** Every cell of one table, block by block, row by row, left to right. */
export const cellsOfTable = (table: Table): readonly FormCell[] =>
  table.blocks.flatMap(block =>
    block.rows.flatMap(row =>
      block.columns.map(column => ({ address: addressOf(table.key, row.key, column.key), table, block, row, column })),
    ),
  )

/** Every cell of a form in the order of print: 200 for the form of 2021. */
export const cellsOf = (form: Form): readonly FormCell[] => Object.values(form.tables).flatMap(cellsOfTable)

/** One sum of one row or column: the cells on the left add up to the cells on the right. */
export interface Equation {
  readonly rule: Sum['rule']
  readonly left: readonly CellAddress[]
  readonly right: readonly CellAddress[]
  /** Printed label of the row or column in which it holds. */
  readonly where: string
}

/** Every equation of a form, in the order of print: 25 + 7 + 7 + 3 for the form of 2021. */
export const equationsOf = (form: Form): readonly Equation[] => form.sums.flatMap(sum => equationsOfSum(form.tables[sum.table], sum))

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
