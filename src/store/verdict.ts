/** The one line that answers "is it right?", worked out from the report, its findings and what was changed. */
import { cellsOfTable, type Equation, equationsOf } from '../model/cells'
import { type Finding, type Severity, type Summary, severities } from '../model/finding'
import type { Cells, Report } from '../model/report'
import type { CellAddress, Form, Table, TableKey } from '../statute/form'
import { forms } from '../statute/forms'

/**
 * How the verdict looks: the gravest severity found; 'incomplete' where nothing was found in a reading that is not whole;
 * 'trial' where nothing is found, but in changed numbers; 'clean' only where the report itself is read whole and right.
 */
export type Tone = 'error' | 'warning' | 'review' | 'incomplete' | 'trial' | 'clean'

/** What was looked at: found of wanted. */
export interface Coverage {
  readonly cells: number
  readonly cellsWanted: number
  readonly equations: number
  readonly equationsWanted: number
  readonly sections: number
  readonly sectionsWanted: number
  /** Cells that are there and could not be read for certain. */
  readonly doubtful: number
}

export interface Verdict {
  readonly tone: Tone
  readonly counts: Summary
  readonly coverage: Coverage
  /** Whether something of the document could not be read, or not for certain. */
  readonly unread: boolean
  /** Whether everything that the form wants was found and read; a verdict over less is never clean. */
  readonly whole: boolean
}

export const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', review: '待复核', notice: '提示' }

/**
 * The verdict over a report.
 * @param report with the user's changes.
 * @param edits how many cells the user changed.
 */
export const verdictOf = (report: Report, findings: readonly Finding[], edits: number): Verdict => {
  const counts = countFindings(findings)
  const coverage = coverageOf(report)
  const unread = report.losses.length > 0 || coverage.doubtful > 0
  const whole = !unread && isComplete(coverage)
  return { counts, coverage, unread, whole, tone: toneOf(counts, whole, edits) }
}

export const countFindings = (findings: readonly Finding[]): Summary => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, review: 0, notice: 0 }
  for (const finding of findings) counts[finding.severity]++
  return counts
}

/** 2 处错误、1 处警告; empty where nothing is found. Notices are left out unless asked for. */
export const countsInWords = (counts: Summary, withNotices = false): string =>
  severities
    .filter(severity => counts[severity] > 0 && (withNotices || severity !== 'notice'))
    .map(severity => `${counts[severity]} ${severity === 'notice' ? '条' : '处'}${severityNames[severity]}`)
    .join('、')

/** The form that a table follows in the document, or must follow where it is absent. */
export const formOfTable = (report: Report, table: TableKey): Form => forms[report.tables[table]?.form ?? report.form]

/** The three tables, each as the document has it. */
export const tablesOf = (report: Report): readonly Table[] =>
  (Object.keys(forms[report.form].tables) as TableKey[]).map(key => formOfTable(report, key).tables[key])

/** The equations over the tables as the document has them. */
export const equationsOfReport = (report: Report): readonly Equation[] =>
  tablesOf(report).flatMap(table =>
    equationsOf(formOfTable(report, table.key)).filter(equation => equation.right[0]?.startsWith(`${table.key}/`)),
  )

export const coverageOf = (report: Report): Coverage => {
  const wanted = tablesOf(report).flatMap(cellsOfTable)
  const equations = equationsOfReport(report)
  const form = forms[report.form]
  return {
    cells: wanted.filter(cell => report.cells[cell.address]).length,
    cellsWanted: wanted.length,
    equations: equations.filter(equation => isComputable(report.cells, equation)).length,
    equationsWanted: equations.length,
    sections: new Set(report.sections.map(section => section.number)).size,
    sectionsWanted: form.sections.length,
    doubtful: Object.values(report.cells).filter(cell => cell?.unread || cell?.uncertain).length,
  }
}

/** Whether a cell's number is known for a sum: blank counts as 0, other text without a value is unknown, and so is an absent cell. */
const isKnown = (cells: Cells, address: CellAddress): boolean => {
  const cell = cells[address]
  return cell !== undefined && !cell.unread && (cell.value !== null || cell.text.trim() === '')
}

const isComputable = (cells: Cells, equation: Equation): boolean =>
  [...equation.left, ...equation.right].every(address => isKnown(cells, address))

const isComplete = (coverage: Coverage): boolean =>
  coverage.cells === coverage.cellsWanted &&
  coverage.equations === coverage.equationsWanted &&
  coverage.sections === coverage.sectionsWanted

const toneOf = (counts: Summary, whole: boolean, edits: number): Tone => {
  if (counts.error > 0) return 'error'
  if (counts.warning > 0) return 'warning'
  if (counts.review > 0) return 'review'
  if (!whole) return 'incomplete'
  return edits > 0 ? 'trial' : 'clean'
}
