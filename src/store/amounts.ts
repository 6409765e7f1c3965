/**
 * The equations over a report, and what each cell contributes to them: as the arithmetic rules see it, so that what the
 * page spells out never contradicts what they found. A test holds the two against each other.
 */
import { type Equation, equationsOf } from '../model/cells'
import type { Report } from '../model/report'
import type { CellAddress, Form, Table, TableKey } from '../statute/form'
import { forms } from '../statute/forms'

/** The form that a table follows in the document, or must follow where it is absent. */
export const formOfTable = (report: Report, table: TableKey): Form => forms[report.tables[table]?.form ?? report.form]

/** The three tables, each as the document has it. */
export const tablesOf = (report: Report): readonly Table[] =>
  (Object.keys(forms[report.form].tables) as TableKey[]).map(key => formOfTable(report, key).tables[key])

/** The equations over the tables as the document has them. */
export const equationsOfReport = (report: Report): readonly Equation[] =>
  tablesOf(report).flatMap(({ key }) => equationsOf(formOfTable(report, key)).filter(({ right }) => right[0]?.startsWith(`${key}/`)))

/**
 * What each cell contributes to a sum; null where that is not known.
 * A blank counts as 0, but a blank total over parts that are not all 0 was not meant as 0.
 */
export const amountsOf = (report: Report): ((address: CellAddress) => number | null) => {
  const parts = partsByTotal(equationsOfReport(report))
  return address => {
    const amount = ownAmount(report, address)
    if (amount !== 0 || !isBlank(report, address)) return amount
    return (parts.get(address) ?? []).every(part => ownAmount(report, part) === 0) ? 0 : null
  }
}

/** A missing or unread cell, words, a negative or a broken number contribute nothing known. */
const ownAmount = (report: Report, address: CellAddress): number | null => {
  if (isBlank(report, address)) return 0
  const cell = report.cells[address]
  if (!cell || cell.unread || cell.value === null) return null
  return cell.value >= 0 && Number.isInteger(cell.value) ? cell.value : null
}

const isBlank = (report: Report, address: CellAddress): boolean => {
  const cell = report.cells[address]
  return cell !== undefined && !cell.unread && cell.value === null && cell.text.trim() === ''
}

const partsByTotal = (equations: readonly Equation[]): ReadonlyMap<CellAddress, readonly CellAddress[]> => {
  const parts = new Map<CellAddress, readonly CellAddress[]>()
  for (const { left, right } of equations) {
    const [total, second] = right
    if (total && !second) parts.set(total, [...(parts.get(total) ?? []), ...left])
  }
  return parts
}
