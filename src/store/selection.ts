/** The one selection: a finding and the cell it is about, or a cell alone. */
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { CellAddress } from '../statute/form'
import { doubtfulCell } from './doubt'
import type { Selection } from './state'

/**
 * A key for each finding that stays the same when the report is checked again, so that a selection survives.
 * Equal findings (the same rule on the same line twice) are told apart by a running number.
 */
export const findingKeys = (findings: readonly Finding[]): readonly string[] => {
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const words = finding.anchor ? `:${finding.anchor.line}:${finding.anchor.start}` : ''
    const key = `${finding.rule}@${finding.cells.join(',')}${words}`
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before === 0 ? key : `${key}#${before}`
  })
}

export const findingOf = (findings: readonly Finding[], key: string | null): Finding | null =>
  key === null ? null : (findings[findingKeys(findings).indexOf(key)] ?? null)

/** Rules about the words of a label or its place: what they say is true of the label, not of the figures beside or under it. */
const labelRules: ReadonlySet<string> = new Set(['row-label', 'row-order', 'column-label'])

export const isAboutLabels = ({ rule }: Finding): boolean => labelRules.has(rule)

/** The cell that stands for a finding: of a sum its total, otherwise the first; none where it is about labels. */
export const cellOfFinding = (finding: Finding): CellAddress | null =>
  isAboutLabels(finding) ? null : (finding.totals?.[0] ?? finding.cells[0] ?? null)

/** @param report with the user's changes; with it a cell that may have been misread comes first. */
export const selectFinding = (findings: readonly Finding[], key: string, report?: Report): Selection => {
  const finding = findingOf(findings, key)
  if (!finding) return { finding: null, cell: null }
  const doubtful = report && !isAboutLabels(finding) ? doubtfulCell(report, finding) : null
  return { finding: key, cell: doubtful ?? cellOfFinding(finding) }
}

export const selectCell = (cell: CellAddress): Selection => ({ finding: null, cell })

/** The selection after the findings changed: a finding that is settled leaves its cell chosen. */
export const keepSelection = (selection: Selection, findings: readonly Finding[]): Selection =>
  selection.finding === null || findingOf(findings, selection.finding) ? selection : { finding: null, cell: selection.cell }
