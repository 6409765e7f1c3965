/** Filling in a blank form: totals from their parts, and zeros where nothing is to be reported. */
import { equationsOfReport } from '../../model/equations'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import type { Edits } from '../state'

/** Totals that are not filled in and whose parts all are. @param report with what was filled in so far. */
export const totalsToFill = (report: Report): Edits => {
  const known = new Map<CellAddress, number>()
  const figureAt = (cell: CellAddress) => known.get(cell) ?? report.cells[cell]?.value ?? null
  let before = -1
  // A total can be part of another: over again until nothing is added.
  while (known.size > before) {
    before = known.size
    for (const { left, total } of sumsWithTotal(report)) {
      if (figureAt(total) !== null || !isOpen(report, total)) continue
      const parts = left.map(figureAt)
      if (parts.every(part => part !== null))
        known.set(
          total,
          parts.reduce((sum: number, part) => sum + (part ?? 0), 0),
        )
    }
  }
  return asEdits([...known])
}

/** Every figure that is not filled in as 0, totals left out: these follow from their parts. */
export const zerosToFill = (report: Report): Edits => {
  const totals = new Set(sumsWithTotal(report).map(({ total }) => total))
  const open = (Object.keys(report.cells) as CellAddress[]).filter(cell => isOpen(report, cell) && !totals.has(cell))
  return asEdits(open.map(cell => [cell, 0]))
}

/** The form as it looks: what is not filled in is empty, and what is filled in is what it says, no change to it. */
export const asFilledIn = (report: Report): Report => {
  const cells = Object.entries(report.cells).map(([address, cell]) => {
    const { unread: _, ...rest } = cell ?? { text: '', value: null, anchor: null }
    return [address, rest] as const
  })
  return { ...report, cells: Object.fromEntries(cells) }
}

/** How many cells are filled in, of how many. */
export const filledCount = (report: Report): { readonly filled: number; readonly of: number } => {
  const cells = Object.keys(report.cells) as CellAddress[]
  return { filled: cells.filter(cell => !isOpen(report, cell)).length, of: cells.length }
}

const isOpen = (report: Report, cell: CellAddress): boolean => report.cells[cell]?.value === null && report.cells[cell]?.text === ''

const sumsWithTotal = (report: Report) =>
  equationsOfReport(report).flatMap(({ left, right: [total, second] }) => (total && !second ? [{ left, total }] : []))

const asEdits = (values: readonly (readonly [CellAddress, number])[]): Edits =>
  Object.fromEntries(values.map(([cell, value]) => [cell, { text: String(value), value }]))
