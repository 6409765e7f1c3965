/** The sums of several reports, cell by cell: what a county's clerk adds up by hand. */
import { cellsOfTable, type FormCell, tableKeys } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
import { withoutNoise } from '../text/withoutNoise'
import { contentOf } from './content'
import { amountIn, formCellAt, formOfTable } from './equations'
import { groupBy } from './groupBy'
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
 * The sum of each cell, in the order of the form that the whole follows; without a whole, most of the parts.
 * @param parts null for a file that gave no report.
 */
export const totalsOf = (parts: readonly (Report | null)[], whole?: Report): readonly CellTotal[] => {
  const leading = whole ?? leadingOf(parts)
  return leading ? cellsInForm(leading).map(place => totalOf(parts, place)) : []
}

/** The first of the reports in the form that most of them follow; null where there is none. */
export const leadingOf = (parts: readonly (Report | null)[]): Report | null => {
  const reports = parts.flatMap(part => part ?? [])
  const [most] = [...groupBy(reports, ({ form }) => form)].sort((one, other) => other.length - one.length)
  return most?.[0] ?? null
}

/** What of a part is not known, so that sums are not: an unread cell, one in doubt. */
export interface Doubts {
  readonly part: number
  readonly cells: readonly { readonly cell: CellAddress; readonly unknown: Unknown }[]
}

/** By part, in their order; parts that are known wholly are left out. */
export const doubtsIn = (totals: readonly CellTotal[]): readonly Doubts[] => {
  const unknown = totals.flatMap(({ cell, parts }) => parts.flatMap(({ part, unknown }) => (unknown ? [{ part, cell, unknown }] : [])))
  return [...groupBy(unknown, ({ part }) => part)]
    .map(ofPart => ({ part: ofPart[0]?.part ?? 0, cells: ofPart.map(({ cell, unknown }) => ({ cell, unknown })) }))
    .sort((one, other) => one.part - other.part)
}

/** A sum with what the whole has in the cell. */
export interface BesideWhole {
  readonly cell: CellAddress
  readonly sum: number | null
  readonly whole: number | Unknown
  /** From the sum to the whole; null where either is not known. */
  readonly difference: number | null
}

/** The sums beside the report that gives them. */
export const besideWhole = (totals: readonly CellTotal[], report: Report): readonly BesideWhole[] =>
  totals.map(({ cell, sum }) => {
    const place = formCellAt(report, cell)
    const whole = place ? amountOf(report, place) : 'absent'
    const difference = sum === null || typeof whole !== 'number' ? null : withoutNoise(whole - sum)
    return { cell, sum, whole, difference }
  })

export const isDifferent = ({ difference }: BesideWhole): boolean => difference !== null && difference !== 0

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

const plainSum = (amounts: readonly number[]): number => withoutNoise(amounts.reduce((sum, amount) => sum + amount, 0))
