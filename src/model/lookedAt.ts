/** Cells that were read from a picture and that a person has looked at: what the person says counts as read. */

import { tableOfAddress } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
import type { Edits } from './edits'
import { sumOf } from './equations'
import type { Loss } from './loss'
import type { Cell, Cells, Report } from './report'
import { cellsNamed, type Subject } from './subject'

/** The report with what a person says stands in these cells; cells that it does not have are left out. */
export const lookedAt = (report: Report, said: Edits): Report => {
  const cells: Record<string, Cell | undefined> = { ...report.cells }
  for (const [address, edit] of Object.entries(said)) {
    const cell = cells[address]
    if (cell && edit) cells[address] = { text: edit.text, value: edit.value, anchor: cell.anchor }
  }
  return { ...report, cells: cells as Cells, losses: report.losses.flatMap(loss => leftOf(loss, cells as Cells)) }
}

/** Of cells that were not read, those that still are not. */
const leftOf = (loss: Loss, cells: Cells): readonly Loss[] => {
  if (loss.kind !== 'cells-unread' && loss.kind !== 'cells-uncertain') return [loss]
  const mark = loss.kind === 'cells-unread' ? 'unread' : 'uncertain'
  const own = (Object.entries(cells) as [CellAddress, Cell | undefined][]).filter(([address]) => tableOfAddress(address) === loss.table)
  const count = own.filter(([, cell]) => cell?.[mark]).length
  return count > 0 ? [{ ...loss, count }] : []
}

/** Cells that a person is asked about together, each with its picture: one, or all of a sum that fails. */
export interface Look {
  readonly cells: readonly CellAddress[]
  /** Of a sum, which of them the others should add up to; none where it is a cell alone. */
  readonly totals: readonly CellAddress[]
}

/**
 * What a person is asked about, in the order of the report: cells of pictures that stayed unread, those that a witness contradicts, then the sums
 * that fail, and what else something is found about.
 * @param found what is found, gravest first.
 */
export const looksToAsk = (report: Report, found: readonly Subject[]): readonly Look[] => {
  const seen = (Object.entries(report.cells) as [CellAddress, Cell | undefined][]).filter(([, cell]) => cell?.seen && cell.anchor?.box)
  const those = (wanted: (cell: Cell | undefined, address: CellAddress) => boolean) =>
    seen.filter(([address, cell]) => wanted(cell, address)).map(([address]): Look => ({ cells: [address], totals: [] }))
  const waiting = new Set(seen.map(([address]) => address))
  const sums = found.flatMap(subject => (subject.kind === 'sum' && cellsNamed(subject).some(cell => waiting.has(cell)) ? [subject] : []))
  const doubted = new Set(found.filter(({ kind }) => kind !== 'sum').flatMap(cellsNamed))
  const summed = new Set(sums.flatMap(cellsNamed))
  return [
    ...those(cell => cell?.unread === true),
    ...those(cell => !cell?.unread && cell?.uncertain === true),
    ...sums.map((sum): Look => ({ cells: cellsNamed(sum), totals: sum.right })),
    ...those((cell, address) => !cell?.unread && !cell?.uncertain && doubted.has(address) && !summed.has(address)),
  ]
}

/** Cells of a look that nobody has looked at yet. */
export const waitingIn = ({ cells }: Report, looks: readonly Look[]): readonly CellAddress[] => [
  ...new Set(looks.flatMap(look => look.cells).filter(address => cells[address]?.seen)),
]

/** Whether there is still something to look at: not where all cells have been, nor where by now the sum holds. */
export const isOpenLook = (report: Report, look: Look): boolean => {
  if (waitingIn(report, [look]).length === 0) return false
  if (look.totals.length === 0) return true
  const parts = look.cells.filter(cell => !look.totals.includes(cell))
  const [left, right] = [sumOf(report, parts), sumOf(report, look.totals)]
  return left === null || left !== right
}
