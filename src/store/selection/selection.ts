/** The one selection: a finding and the cell it is about, or a cell alone. */
import { type Finding, findingOf } from '../../model/finding'
import type { Report } from '../../model/report'
import { chiefCell, isAboutLabels } from '../../model/subject'
import type { CellAddress } from '../../statute/form'
import type { Selection } from '../state'
import { doubtfulCell } from './doubt'

/** The cell that stands for a finding: of a sum its total, otherwise the first; none where it is about labels. */
export const cellOfFinding = (finding: Finding): CellAddress | null => (isAboutLabels(finding.subject) ? null : chiefCell(finding.subject))

/** @param report with the user's changes; with it a cell that may have been misread comes first. */
export const selectFinding = (findings: readonly Finding[], key: string, report?: Report): Selection => {
  const finding = findingOf(findings, key)
  if (!finding) return { finding: null, cell: null }
  const doubtful = report && !isAboutLabels(finding.subject) ? doubtfulCell(report, finding) : null
  return { finding: key, cell: doubtful ?? cellOfFinding(finding) }
}

export const selectCell = (cell: CellAddress): Selection => ({ finding: null, cell })

/** Cells of a table between two corners; one cell where both are the same. */
export const selectCells = (cell: CellAddress, to: CellAddress): Selection => (cell === to ? selectCell(cell) : { finding: null, cell, to })

/** The selection after the findings changed: a finding that is settled leaves its cell chosen. */
export const keepSelection = (selection: Selection, findings: readonly Finding[]): Selection =>
  selection.finding === null || findingOf(findings, selection.finding) ? selection : { finding: null, cell: selection.cell }
