/** A table of the office's own beside the statutory one: with lines around its cells too, but in other words. */
import { boundsOf, type PrintTable } from '../../model/print'
import type { Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { similarity } from '../../text/similarity'
import { squash } from './labels'
import { wordingOf } from './labelTest'

/** Labels with misprints, or torn over pages, are at least this like the form's. */
const ALIKE = 0.6
/** Of a part's words at least so many are the form's where it is a part of the table, and fewer than so many where it is of another. */
const OWN = 0.5
const FOREIGN = 0.34

/** The parts of a table without those of another that stands beside it. Parts that say nothing stay. */
export const ownParts = (parts: readonly PrintTable[], table: Table): readonly PrintTable[] => {
  if (parts.length < 2) return parts
  const wording = wordingOf(table)
  const shares = parts.map(part => (boundsOf[part.evidence] === 'cells' ? shareOf(part, wording) : null))
  if (!shares.some(share => share !== null && share >= OWN)) return parts
  return parts.filter((_, index) => (shares[index] ?? 1) >= FOREIGN)
}

/** How many of a part's texts are wording of the form; null where it has none. */
const shareOf = ({ rows }: PrintTable, wording: readonly string[]): number | null => {
  const texts = rows.flatMap(row => row.cells.map(cell => cell.text)).filter(text => text.length > 1 && !looksLikeValue(text))
  const own = texts
    .map(squash)
    .filter(text => wording.some(said => said.includes(text) || text.includes(said) || similarity(text, said) >= ALIKE))
  return texts.length === 0 ? null : own.length / texts.length
}
