/** The tables of two years side by side: last year, this year, the difference, and what rolls over from one to the other. */
import { cellsOfTable, type FormCell, tableKeys } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
import { withoutNoise } from '../text/withoutNoise'
import { formCellAt, formOfTable } from './equations'
import type { Report } from './report'
import { amountOf, type Unknown } from './totals'

/** A number, or why there is none to compare. */
export type Amount = number | Unknown

export interface YearsOfCell {
  readonly cell: CellAddress
  readonly before: Amount
  readonly now: Amount
  /** From last year to this year; null where one of them is not known. */
  readonly difference: number | null
  /** Absent for what begins anew each year. */
  readonly rolls?: Roll
}

/** What last year's report says of a cell of this year's. equal: the same. most: no more than this. least: no fewer. */
export interface Roll {
  readonly kind: 'equal' | 'most' | 'least'
  /** The cell of last year's report. */
  readonly source: CellAddress
  /** Null where what it follows from is not known. */
  readonly from: number | null
  /** Null where either is not known. */
  readonly holds: boolean | null
}

/** Every cell of this year's tables, in the order of the form. What last year's form did not have is absent there. */
export const twoYears = (before: Report, now: Report): readonly YearsOfCell[] =>
  tableKeys.flatMap(key => cellsOfTable(formOfTable(now, key).tables[key])).map(place => yearsOfCell(before, now, place))

const yearsOfCell = (before: Report, now: Report, place: FormCell): YearsOfCell => {
  const amounts = { before: amountOf(before, place), now: amountOf(now, place) }
  const rolls = rollOf(before, now, place, amounts.now)
  const isKnown = typeof amounts.before === 'number' && typeof amounts.now === 'number'
  return {
    cell: place.address,
    ...amounts,
    difference: isKnown ? withoutNoise(Number(amounts.now) - Number(amounts.before)) : null,
    ...(rolls && { rolls }),
  }
}

const rollOf = (before: Report, now: Report, { table, row, column }: FormCell, amount: Amount): Roll | null => {
  const roll = (kind: Roll['kind'], source: CellAddress, from = knownAt(before, source)): Roll => {
    return { kind, source, from, holds: holdsOf(kind, from, amount) }
  }
  if (table.key === 'requests' && row.key === 'carriedIn') return roll('equal', `requests/carriedOut/${column.key}`)
  if (table.key === 'proceedings' && column.key === 'total') return roll('least', `proceedings/${row.key}/pending`)
  const isFiles = table.key === 'proactive' && column.key === 'inForce' && [before, now].every(isOf2021)
  if (!isFiles) return null
  const at = (name: string): CellAddress => `proactive/${row.key}/${name}`
  const [left, issued, repealed] = [knownAt(before, at('inForce')), knownAt(now, at('issued')), knownAt(now, at('repealed'))]
  return roll('most', at('inForce'), left === null || issued === null || repealed === null ? null : left + issued - repealed)
}

/** The form of 2019 counts what was published. */
const isOf2021 = (report: Report): boolean => formOfTable(report, 'proactive').id === '2021'

const holdsOf = (kind: Roll['kind'], from: number | null, amount: Amount): boolean | null => {
  if (from === null || typeof amount !== 'number') return null
  return kind === 'equal' ? amount === from : kind === 'most' ? amount <= from : amount >= from
}

const knownAt = (report: Report, address: CellAddress): number | null => {
  const place = formCellAt(report, address)
  const amount = place ? amountOf(report, place) : 'absent'
  return typeof amount === 'number' ? amount : null
}
