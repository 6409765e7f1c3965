import type { Finding } from '../../model/finding'
import type { CellAddress } from '../../statute/form'
import { isAboutLabels } from '../../store/selection'
import { type CellMark, partIn } from './cellMarks'

/** The cells of the selection: of a finding all it names, each with its part, none where it is about labels; otherwise the chosen cell alone. */
export const chosenCells = (finding: Finding | null, cell: CellAddress | null): ReadonlyMap<CellAddress, NonNullable<CellMark['part']>> => {
  if (!finding) return new Map(cell ? [[cell, 'total']] : [])
  if (isAboutLabels(finding)) return new Map()
  const cells = [...finding.cells, ...(finding.totals ?? [])]
  return new Map(cells.map(address => [address, partIn(finding, address) ?? 'total']))
}
