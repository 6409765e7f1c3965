/** Cells of the grid as a clipboard holds them: as text, and as a table that Word and Excel take. */
import type { Report } from '../../model/report'
import { escaped } from '../../share/office/markup'
import type { CellAddress } from '../../statute/form'

export interface Copied {
  readonly text: string
  /** null for a single cell: a number that is pasted into a sentence is no table. */
  readonly html: string | null
}

/** @param report with the user's changes. */
export const copiedCells = (report: Report, range: readonly (readonly CellAddress[])[]): Copied => {
  const rows = range.map(addresses => addresses.map(address => figureIn(report, address)))
  const text = rows.map(row => row.join('\t')).join('\r\n')
  if (rows.flat().length < 2) return { text, html: null }
  const body = rows.map(row => `<tr>${row.map(figure => `<td>${escaped(figure)}</td>`).join('')}</tr>`).join('')
  return { text, html: `<table border="1" style="border-collapse:collapse">${body}</table>` }
}

/** The figure of a cell as it is copied. What was not read is no blank, but what nobody has filled in yet is empty. */
export const figureIn = ({ cells, filling }: Report, address: CellAddress): string => {
  const cell = cells[address]
  if (!cell || cell.unread) return filling ? '' : '？'
  return cell.value === null ? cell.text.trim().replace(/\s+/g, ' ') : String(cell.value)
}
