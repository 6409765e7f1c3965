/** What the findings say about each cell: the mark it carries and its part in a broken sum. */
import { type Finding, type Severity, severities } from '../../model/finding'
import type { CellAddress } from '../../statute/form'
import { isAboutLabels } from '../../store/selection'

export interface CellMark {
  /** The gravest severity that speaks of this very cell; null for a cell that is only a part of a broken sum. */
  readonly severity: Severity | null
  /** In a broken sum: the total that does not fit, or one of the parts. */
  readonly part: 'total' | 'part' | null
  /** The findings that name the cell, gravest first. */
  readonly findings: readonly Finding[]
}

export type CellMarks = ReadonlyMap<CellAddress, CellMark>

/** The part a cell has in a finding; null where the finding is no sum. */
export const partIn = (finding: Finding, cell: CellAddress): CellMark['part'] => {
  if (!finding.totals || finding.totals.length === 0) return null
  return finding.totals.includes(cell) ? 'total' : 'part'
}

export const cellMarks = (findings: readonly Finding[]): CellMarks => {
  const marks = new Map<CellAddress, CellMark>()
  const gravestFirst = [...findings].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
  for (const finding of gravestFirst) {
    if (isAboutLabels(finding)) continue
    for (const cell of new Set([...finding.cells, ...(finding.totals ?? [])])) {
      marks.set(cell, joinMark(marks.get(cell), finding, partIn(finding, cell)))
    }
  }
  return marks
}

const joinMark = (before: CellMark | undefined, finding: Finding, part: CellMark['part']): CellMark => ({
  severity: before?.severity ?? (part === 'part' ? null : finding.severity),
  part: before?.part === 'total' ? 'total' : (part ?? before?.part ?? null),
  findings: [...(before?.findings ?? []), finding],
})
