/** What a cell contributes to an equation, and whether one holds: one answer for the rules that judge and for the page that spells it out. */
import { cellAt, type Equation, equationsOver, type FormCell, partsOf, tableKeys, tableOfAddress } from '../statute/compiled'
import type { CellAddress, Form, Table, TableKey } from '../statute/form'
import { forms } from '../statute/forms'
import { contentOf } from './content'
import { oncePer } from './once'
import type { Report } from './report'

/** The form that a table follows in the document, or must follow where it is absent. */
export const formOfTable = (report: Report, table: TableKey): Form => forms[report.tables[table]?.form ?? report.form]

/** The three tables, each as the document has it. */
export const tablesOf = (report: Report): readonly Table[] => tableKeys.map(key => formOfTable(report, key).tables[key])

/** The place of an address in the tables as the document has them; null where the form that a table follows has none. */
export const formCellAt = (report: Report, address: CellAddress): FormCell | null => {
  const key = tableOfAddress(address)
  return cellAt(formOfTable(report, key).tables[key], address)
}

/** Every equation over the tables of the report, each by the form that its table follows, in the order of print. */
export const equationsOfReport = (report: Report): readonly Equation[] =>
  tableKeys.flatMap(key => equationsOver(formOfTable(report, key).id, key))

/** An equation with what its sides come to. */
export interface Balanced {
  readonly equation: Equation
  readonly balance: Balance
}

/** Every equation of the report with its balance, worked out once a report: each rule on sums asks, and so do repairs. */
export const balancesOf = oncePer((report: Report): readonly Balanced[] =>
  equationsOfReport(report).map(equation => ({ equation, balance: balanceOf(report, equation) })),
)

/** Unknown: a cell of it is missing, unread, no number, or explained by a finding of its own. Never broken by such a cell. */
export type Balance =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'holds' }
  | { readonly kind: 'broken'; readonly left: number; readonly right: number }

const unknown: Balance = { kind: 'unknown' }

/** Whether the left of an equation is its right. */
export const balanceOf = (report: Report, equation: Equation): Balance => {
  const left = sumOf(report, equation.left)
  const right = sumOf(report, equation.right)
  if (left === null || right === null) return unknown
  return left === right ? { kind: 'holds' } : { kind: 'broken', left, right }
}

/** The sum over cells; null where what one of them contributes is not known. */
export const sumOf = (report: Report, addresses: readonly CellAddress[]): number | null => {
  let sum = 0
  for (const address of addresses) {
    const amount = amountIn(report, address)
    if (amount === null) return null
    sum += amount
  }
  return sum
}

/**
 * What a cell contributes to a sum; null where that is not known.
 * A blank is 0, for many agencies leave zeros out. But a blank total whose parts are not all 0 was not meant as 0:
 * it gets its `cell-blank` and leaves its sums open, one cause being one finding.
 */
export const amountIn = (report: Report, address: CellAddress): number | null => {
  const amount = ownAmount(report, address)
  if (amount !== 0 || report.cells[address]?.value !== null) return amount
  const parts = partsOf(formOfTable(report, tableOfAddress(address)).id, address)
  return parts.every(addends => addends.every(part => ownAmount(report, part) === 0)) ? 0 : null
}

/** A missing, unread or uncertain cell, words, a negative or a broken number contribute nothing known. */
const ownAmount = (report: Report, address: CellAddress): number | null => {
  const content = contentOf(report.cells[address])
  if (content.kind === 'blank') return 0
  return content.kind === 'number' && content.value >= 0 && Number.isInteger(content.value) ? content.value : null
}
