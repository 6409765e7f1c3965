/** The order in which findings are shown. */

import { type Made, severities } from '../model/finding'
import type { Report } from '../model/report'
import { cellsNamed, placeNamed, type Subject } from '../model/subject'
import { cellsOf } from '../statute/compiled'
import type { CellAddress, Form } from '../statute/form'
import { forms } from '../statute/forms'

/** Gravest first; among equals in the order of the document, then of the form, then of the catalogue. */
export const inOrder = (findings: readonly Made[], report: Report): readonly Made[] =>
  findings
    .map(finding => ({ finding, key: keyOf(finding, report) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ finding }) => finding)

const keyOf = ({ severity, subject }: Made, report: Report): readonly number[] => {
  const [cell] = cellsNamed(subject)
  return [severities.indexOf(severity), lineOf(subject, report), cell ? (placeInForm.get(cell) ?? 0) : 0]
}

/** Line of the words, of the first cell that is in the document, or 0 for what stands nowhere (a section that is missing). */
const lineOf = (subject: Subject, report: Report): number => {
  const anchored = cellsNamed(subject)
    .map(address => report.cells[address]?.anchor)
    .find(anchor => anchor)
  return placeNamed(subject).anchor?.line ?? anchored?.line ?? 0
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
