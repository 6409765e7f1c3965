/** What the findings say about labels: the row, column or group that is worded otherwise, or stands elsewhere, than on the form. */
import { type Finding, type Severity, severities } from '../../model/finding'
import { speaksOf } from '../../model/outputTables'
import type { HeadingReading, Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { isAboutLabels } from '../../store/selection'
import { formCellAt } from './names'

export interface LabelMark {
  /** Key of the finding. */
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

/** The marks of all labels, gravest first. @param keys one for each finding. */
export const labelMarks = (report: Report, findings: readonly Finding[], keys: readonly string[]): readonly LabelMark[] =>
  findings
    .flatMap((finding, at) => (isAboutLabels(finding) ? marksOf(report, finding, keys[at] as string) : []))
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))

/** The mark of a label over or beside these cells, if any. */
export const markOfLabel = (marks: readonly LabelMark[], label: string, cells: readonly CellAddress[]): LabelMark | undefined =>
  marks.find(mark => mark.wanted === label && mark.cells.some(cell => cells.includes(cell)))

const marksOf = (report: Report, finding: Finding, key: string): readonly LabelMark[] => {
  const { severity, message, quote = null } = finding
  const mark = (wanted: string, printed: string | null, cells: readonly CellAddress[]): LabelMark => ({
    finding: key,
    severity,
    message,
    wanted,
    printed,
    cells,
  })
  if (finding.rule !== 'column-label') return rowsIn(report, finding).map(({ label, cells }) => mark(label, quote, cells))
  const heading = headingIn(report, finding)
  return heading ? [mark(heading.wanted, quote, heading.cells)] : []
}

const rowsIn = (report: Report, { cells }: Finding) => {
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

const headingIn = (report: Report, finding: Finding): HeadingReading | undefined =>
  Object.values(report.tables)
    .flatMap(table => table?.headings ?? [])
    .find(heading => speaksOf(finding, heading))
