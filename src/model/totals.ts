/** The sums of several reports, cell by cell: what a county's clerk adds up by hand. */
import { cellsOfTable, type FormCell, tableKeys } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
import { contentOf } from './content'
import { amountIn, formOfTable } from './equations'
import type { Report } from './report'

/** absent: no such cell in the document. blank: a total that is blank while its parts are not. words: no number, or one that cannot be. */
export type Unknown = 'absent' | 'unread' | 'uncertain' | 'blank' | 'words'

/** What one report adds; a blank adds 0. */
export type PartAmount =
  | { readonly part: number; readonly amount: number; readonly unknown?: never }
  | { readonly part: number; readonly amount: null; readonly unknown: Unknown }

export interface CellTotal {
  readonly cell: CellAddress
  /** Null where what one of the parts adds is not known. */
  readonly sum: number | null
  /** In the order of the reports. */
  readonly parts: readonly PartAmount[]
}

/**
 * The sum of each cell, in the order of the form that the whole follows; without a whole, the first of the parts.
 * @param parts null for a file that gave no report.
 */
export const totalsOf = (parts: readonly (Report | null)[], whole?: Report): readonly CellTotal[] => {
  const first = whole ?? parts.find(part => part !== null)
  return first ? cellsInForm(first).map(place => totalOf(parts, place)) : []
}

/** Every cell that the tables of a report have or should have. */
const cellsInForm = (report: Report): readonly FormCell[] => tableKeys.flatMap(key => cellsOfTable(formOfTable(report, key).tables[key]))

const totalOf = (reports: readonly (Report | null)[], place: FormCell): CellTotal => {
  const parts = reports.map((report, part): PartAmount => {
    const amount = report ? amountOf(report, place) : 'unread'
    return typeof amount === 'number' ? { part, amount } : { part, amount: null, unknown: amount }
  })
  const known = parts.flatMap(({ amount }) => amount ?? [])
  return { cell: place.address, sum: known.length === parts.length ? plainSum(known) : null, parts }
}

/** What a cell adds to a sum, or why that is not known. Amounts may have decimals, changes may be negative. */
export const amountOf = (report: Report, { address, column }: FormCell): number | Unknown => {
  const cell = report.cells[address]
  if (!cell) return 'absent'
  if (cell.unread) return 'unread'
  if (cell.uncertain) return 'uncertain'
  const content = contentOf(cell)
  if (content.kind === 'blank') return amountIn(report, address) === null ? 'blank' : 0
  if (content.kind !== 'number' || (content.value < 0 && column.quantity !== 'change')) return 'words'
  return column.quantity === 'amount' || Number.isInteger(content.value) ? content.value : 'words'
}

/** Without the noise that sums of fractions have. */
const plainSum = (amounts: readonly number[]): number => Number(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(6))
