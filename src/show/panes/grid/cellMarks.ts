/** What the findings say about each cell: the mark it carries and its part in a broken sum. */
import { type Finding, type Severity, severities } from '../../../model/finding'
import { cellsNamed, isAboutLabels, partIn } from '../../../model/subject'
import type { CellAddress } from '../../../statute/form'

export interface CellMark {
  /** The gravest severity that speaks of this very cell; null for a cell that is only a part of a broken sum. */
  readonly severity: Severity | null
  /** In a broken sum: the total that does not fit, or one of the parts. */
  readonly part: 'total' | 'part' | null
  /** The findings that name the cell, gravest first. */
  readonly findings: readonly Finding[]
}

export type CellMarks = ReadonlyMap<CellAddress, CellMark>

export const cellMarks = (findings: readonly Finding[]): CellMarks => {
  const marks = new Map<CellAddress, GrowingMark>()
  const gravestFirst = [...findings].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
  for (const finding of gravestFirst) {
    if (isAboutLabels(finding.subject)) continue
    for (const cell of cellsNamed(finding.subject)) {
      marks.set(cell, joinMark(marks.get(cell), finding, partIn(finding.subject, cell)))
    }
  }
  return marks
}

type GrowingMark = CellMark & { readonly findings: Finding[] }

/** The list of findings is handed on and grows: thousands can name one cell. */
const joinMark = (before: GrowingMark | undefined, finding: Finding, part: CellMark['part']): GrowingMark => {
  const findings = before?.findings ?? []
  findings.push(finding)
  return {
    severity: before?.severity ?? (part === 'part' ? null : finding.severity),
    part: before?.part === 'total' ? 'total' : (part ?? before?.part ?? null),
    findings,
  }
}
