import type { Finding } from '../../../model/finding'
import type { Report } from '../../../model/report'
import type { SourceLine } from '../../../model/source'
import { cellsNamed, placeNamed } from '../../../model/subject'
import type { CellAddress } from '../../../statute/form'
import { cellSpot, type Spot, spotOf } from './pictureMarks'

/** The place that a selection is about: the words of a finding, else its cell, else the first of its cells that has a place. */
export const chosenSpot = (
  report: Report,
  lines: readonly SourceLine[],
  finding: Finding | null,
  cell: CellAddress | null,
): Spot | null => {
  const anchor = finding && placeNamed(finding.subject).anchor
  const words = anchor ? spotOf(anchor, lines) : null
  if (words) return words
  for (const address of [cell, ...(finding ? cellsNamed(finding.subject) : [])]) {
    const spot = address && cellSpot(report, lines, address)
    if (spot) return spot
  }
  return null
}
