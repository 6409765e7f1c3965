/** Changes of cells that were tried out: what was typed in place of what the report says. */
import type { CellAddress } from '../statute/form'
import type { Cells, Report } from './report'

/** What the user typed into a cell, in place of what the report says. */
export interface Edit {
  readonly text: string
  /** null for a cell that was emptied. */
  readonly value: number | null
}

export type Edits = Readonly<Partial<Record<CellAddress, Edit>>>

/** The report with what the user typed in place of what it says. Places in the document stay. */
export const reportWithEdits = (report: Report, edits: Edits): Report => {
  const addresses = Object.keys(edits) as CellAddress[]
  if (addresses.length === 0) return report
  const cells: Record<string, Cells[CellAddress]> = { ...report.cells }
  for (const address of addresses) {
    const edit = edits[address]
    if (edit) cells[address] = { text: edit.text, value: edit.value, anchor: report.cells[address]?.anchor ?? null }
  }
  return { ...report, cells }
}

/** Whether two sets of changes say the same. */
export const sameEdits = (one: Edits, other: Edits): boolean => {
  const keys = Object.keys(one) as CellAddress[]
  return keys.length === Object.keys(other).length && keys.every(key => one[key]?.text === other[key]?.text)
}
