/** The order in which findings are shown. */

import { type Finding, severities } from '../model/finding'
import type { Report } from '../model/report'
import { cellsOf } from '../statute/compiled'
import type { CellAddress, Form } from '../statute/form'
import { forms } from '../statute/forms'

/** Gravest first; among equals in the order of the document, then of the form, then of the catalogue. */
export const inOrder = (findings: readonly Finding[], report: Report): readonly Finding[] =>
  findings
    .map(finding => ({ finding, key: keyOf(finding, report) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ finding }) => finding)

const keyOf = (finding: Finding, report: Report): readonly number[] => [
  severities.indexOf(finding.severity),
  lineOf(finding, report),
  finding.cells[0] ? (placeInForm.get(finding.cells[0]) ?? 0) : 0,
]

/** Line of the words, of the first cell that is in the document, or 0 for what stands nowhere (a section that is missing). */
const lineOf = (finding: Finding, report: Report): number => {
  const anchored = finding.cells.map(address => report.cells[address]?.anchor).find(anchor => anchor)
  return finding.anchor?.line ?? anchored?.line ?? 0
}

const addressesOf = (form: Form): readonly CellAddress[] => cellsOf(form).map(cell => cell.address)

/** Addresses that only an older form has come after those of the current one. */
const placeInForm: ReadonlyMap<CellAddress, number> = new Map(
  [...new Set(Object.values(forms).reverse().flatMap(addressesOf))].map((address, place) => [address, place]),
)

/** Sort is stable, so equal keys stay in the order of the catalogue. */
const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((part, index) => part !== other[index])
  return at < 0 ? 0 : (one[at] as number) - (other[at] as number)
}
