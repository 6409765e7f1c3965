/** What a cell contributes to a sum, and whether a sum holds: one answer for the rules that judge and for the page that spells it out. */
import type { CellAddress, Form, FormId, Table, TableKey } from '../statute/form'
import { forms } from '../statute/forms'
import { type Equation, equationsOf } from './cells'
import { contentOf } from './content'
import type { Report } from './report'

/** The form that a table follows in the document, or must follow where it is absent. */
export const formOfTable = (report: Report, table: TableKey): Form => forms[report.tables[table]?.form ?? report.form]

/** The three tables, each as the document has it. */
export const tablesOf = (report: Report): readonly Table[] => tableKeysOf(report).map(key => formOfTable(report, key).tables[key])

/** Every equation over the tables of the report, each by the form that its table follows, in the order of print. */
export const equationsOfReport = (report: Report): readonly Equation[] => {
  const followed = tableKeysOf(report)
    .map(key => formOfTable(report, key).id)
    .join()
  const known = equationsOfForms.get(followed)
  const all = known ?? tableKeysOf(report).flatMap(key => equationsOfTable[formOfTable(report, key).id].get(key) ?? [])
  equationsOfForms.set(followed, all)
  return all
}

/** By the forms of the three tables: the same tables give the same list. */
const equationsOfForms = new Map<string, readonly Equation[]>()

const tableKeysOf = (report: Report) => Object.keys(forms[report.form].tables) as TableKey[]

/** Unknown: a cell of it is missing, unread, no number, or explained by a finding of its own. Never broken by such a cell. */
export type Verdict =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'holds' }
  | { readonly kind: 'broken'; readonly left: number; readonly right: number }

const unknown: Verdict = { kind: 'unknown' }

/** Whether the left of an equation is its right. */
export const judge = (report: Report, equation: Equation): Verdict => {
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
  const parts = partsOf[formOfTable(report, address.split('/')[0] as TableKey).id].get(address) ?? []
  return parts.every(part => ownAmount(report, part) === 0) ? 0 : null
}

/** A missing, unread or uncertain cell, words, a negative or a broken number contribute nothing known. */
const ownAmount = (report: Report, address: CellAddress): number | null => {
  const content = contentOf(report.cells[address])
  if (content.kind === 'blank') return 0
  return content.kind === 'number' && content.value >= 0 && Number.isInteger(content.value) ? content.value : null
}

const equations: Readonly<Record<FormId, readonly Equation[]>> = {
  '2019': equationsOf(forms['2019']),
  '2021': equationsOf(forms['2021']),
}

/** By the table that they are about. */
const equationsOfTable: Readonly<Record<FormId, ReadonlyMap<TableKey, readonly Equation[]>>> = {
  '2019': byTable(equations['2019']),
  '2021': byTable(equations['2021']),
}

function byTable(all: readonly Equation[]): ReadonlyMap<TableKey, readonly Equation[]> {
  const groups = new Map<TableKey, Equation[]>()
  for (const equation of all) {
    const key = (equation.right[0] as CellAddress).split('/')[0] as TableKey
    groups.set(key, [...(groups.get(key) ?? []), equation])
  }
  return groups
}

/** For every total of a form the cells that it totals, by row and by column. */
const partsOf: Readonly<Record<FormId, ReadonlyMap<CellAddress, readonly CellAddress[]>>> = {
  '2019': partsByTotal(equations['2019']),
  '2021': partsByTotal(equations['2021']),
}

function partsByTotal(all: readonly Equation[]): ReadonlyMap<CellAddress, readonly CellAddress[]> {
  const parts = new Map<CellAddress, readonly CellAddress[]>()
  for (const { left, right } of all) {
    const [total, second] = right
    if (total && !second) parts.set(total, [...(parts.get(total) ?? []), ...left])
  }
  return parts
}
