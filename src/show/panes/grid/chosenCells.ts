import type { Finding } from '../../../model/finding'
import { cellsNamed, isAboutLabels, partIn } from '../../../model/subject'
import type { CellAddress } from '../../../statute/form'
import type { CellMark } from './cellMarks'

/** The cells of the selection: of a finding all it names, each with its part, none where it is about labels; otherwise the chosen cell alone. */
export const chosenCells = (finding: Finding | null, cell: CellAddress | null): ReadonlyMap<CellAddress, NonNullable<CellMark['part']>> => {
  if (!finding) return new Map(cell ? [[cell, 'total']] : [])
  if (isAboutLabels(finding.subject)) return new Map()
  return new Map(cellsNamed(finding.subject).map(address => [address, partIn(finding.subject, address) ?? 'total']))
}
