import type { Finding } from '../../../model/finding'
import { cellsNamed, isAboutLabels, partIn } from '../../../model/subject'
import type { CellAddress } from '../../../statute/form'
import type { CellMark } from './cellMarks'

/**
 * The cells of the selection: of a finding all it names, each with its part, none where it is about labels; otherwise the chosen cell.
 * @param range the cells that are chosen together with it.
 */
export const chosenCells = (
  finding: Finding | null,
  cell: CellAddress | null,
  range: readonly CellAddress[] = [],
): ReadonlyMap<CellAddress, NonNullable<CellMark['part']>> => {
  if (!finding) {
    const chosen = new Map(range.map(each => [each, 'part' as NonNullable<CellMark['part']>]))
    return cell ? chosen.set(cell, 'total') : chosen
  }
  if (isAboutLabels(finding.subject)) return new Map()
  return new Map(cellsNamed(finding.subject).map(address => [address, partIn(finding.subject, address) ?? 'total']))
}
