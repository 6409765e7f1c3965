/** What would settle a finding, in a few words and as edits to try. */

import { formCellAt } from '../../../model/equations'
import type { Finding, Repair } from '../../../model/finding'
import type { Report } from '../../../model/report'
import { cellsNamed } from '../../../model/subject'
import type { CellAddress } from '../../../statute/form'
import type { Edits } from '../../../store/state'
import { causesInWords } from '../../../words/causes'
import { nameOfColumn, shortRow } from '../../../words/names'

export interface Advice {
  /** 自然人 12 → 21 */
  readonly words: string
  /** 像是数字写颠倒了; null where the change has no look of a slip. */
  readonly cause: string | null
  readonly edits: Edits
  /** The cell to look at after the change. */
  readonly cell: CellAddress
}

/** The suggestions of a finding, best first. @param report with the user's changes. */
export const adviceOn = (report: Report, finding: Finding): readonly Advice[] =>
  (finding.repairs ?? []).flatMap(repair => adviceOf(report, finding, repair) ?? [])

/** The suggestions of several findings, each only once. */
export const adviceOnAll = (report: Report, findings: readonly Finding[]): readonly Advice[] => {
  const byWords = new Map<string, Advice>()
  for (const advice of findings.flatMap(finding => adviceOn(report, finding))) {
    const key = Object.entries(advice.edits)
      .map(([cell, edit]) => `${cell} ${edit?.value}`)
      .join()
    if (!byWords.has(key)) byWords.set(key, advice)
  }
  return [...byWords.values()]
}

const adviceOf = (report: Report, finding: Finding, { set, cause }: Repair): Advice | null => {
  const changes = Object.entries(set) as [CellAddress, number][]
  const first = changes[0]
  if (!first) return null
  return {
    words: changes.map(([cell, value]) => `${nameIn(report, finding, cell)} ${valueNow(report, cell)} → ${value}`).join('，'),
    cause: cause ? causesInWords[cause] : null,
    edits: Object.fromEntries(changes.map(([cell, value]) => [cell, { text: String(value), value }])),
    cell: first[0],
  }
}

/** As short as the finding allows: in the sum of one row the column is enough, in that of one column the row. */
const nameIn = (report: Report, { subject }: Finding, cell: CellAddress): string => {
  const place = formCellAt(report, cell)
  if (!place) return cell
  const others = cellsNamed(subject).map(address => address.split('/'))
  const [table, row, column] = cell.split('/')
  if (others.every(other => other[0] === table && other[1] === row)) return nameOfColumn(place.column)
  if (others.every(other => other[0] === table && other[2] === column)) return shortRow(place.row)
  return `${shortRow(place.row)}·${nameOfColumn(place.column)}`
}

const valueNow = (report: Report, address: CellAddress): string => {
  const cell = report.cells[address]
  if (!cell || cell.unread) return '?'
  return cell.value === null ? cell.text.trim() || '空' : String(cell.value)
}
