/** What the findings say about labels: the row, column or group that is worded otherwise, or stands elsewhere, than on the form. */

import { formCellAt } from '../../../model/equations'
import { type Finding, type Severity, severities } from '../../../model/finding'
import type { Report } from '../../../model/report'
import { placeNamed } from '../../../model/subject'
import type { CellAddress } from '../../../statute/form'
import { messageOf } from '../../../words/messageOf'

export interface LabelMark {
  /** Id of the finding. */
  readonly finding: string
  readonly severity: Severity
  readonly message: string
  /** Wording of the form. */
  readonly wanted: string
  /** Wording of the report, where it is another. */
  readonly printed: string | null
  /** The cells beside or under the label. */
  readonly cells: readonly CellAddress[]
}

/** The marks of all labels, gravest first. */
export const labelMarks = (report: Report, findings: readonly Finding[]): readonly LabelMark[] =>
  findings
    .flatMap(finding => marksOf(report, finding))
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))

/** The mark of a label over or beside these cells, if any. */
export const markOfLabel = (marks: readonly LabelMark[], label: string, cells: readonly CellAddress[]): LabelMark | undefined =>
  marks.find(mark => mark.wanted === label && mark.cells.some(cell => cells.includes(cell)))

const marksOf = (report: Report, finding: Finding): readonly LabelMark[] => {
  const { id, severity, subject } = finding
  const printed = placeNamed(subject).quote ?? null
  const mark = (wanted: string, cells: readonly CellAddress[]): LabelMark => ({
    finding: id,
    severity,
    message: messageOf(finding),
    wanted,
    printed,
    cells,
  })
  if (subject.kind === 'row') return rowsIn(report, subject.cells).map(({ label, cells }) => mark(label, cells))
  return subject.kind === 'heading' && subject.wanted !== null ? [mark(subject.wanted, subject.cells)] : []
}

const rowsIn = (report: Report, cells: readonly CellAddress[]) => {
  const rows = new Map<string, { readonly label: string; readonly cells: CellAddress[] }>()
  for (const cell of cells) {
    const place = formCellAt(report, cell)
    if (!place) continue
    const row = rows.get(place.row.key)
    if (row) row.cells.push(cell)
    else rows.set(place.row.key, { label: place.row.label, cells: [cell] })
  }
  return [...rows.values()]
}
