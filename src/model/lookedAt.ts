/** Cells that were read from a picture and that a person has looked at: what the person says counts as read. */

import { tableOfAddress } from '../statute/compiled'
import type { CellAddress } from '../statute/form'
import type { Edits } from './edits'
import type { Loss } from './loss'
import type { Cell, Cells, Report } from './report'

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

/**
 * The cells that a person is asked about, in the order of the report: those of pictures that stayed unread, those that a witness contradicts,
 * then those that were read and that something is found about.
 */
export const cellsToAsk = (report: Report, found: readonly CellAddress[]): readonly CellAddress[] => {
  const seen = (Object.entries(report.cells) as [CellAddress, Cell | undefined][]).filter(([, cell]) => cell?.seen && cell.anchor?.box)
  const doubted = new Set(found)
  const those = (wanted: (address: CellAddress, cell: Cell | undefined) => boolean) =>
    seen.filter(([address, cell]) => wanted(address, cell)).map(([address]) => address)
  return [
    ...those((_, cell) => cell?.unread === true),
    ...those((_, cell) => !cell?.unread && cell?.uncertain === true),
    ...those((address, cell) => !cell?.unread && !cell?.uncertain && doubted.has(address)),
  ]
}
