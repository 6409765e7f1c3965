/** A table of the office's own beside the statutory one: with lines around its cells too, but in other words. */

import { gather } from '../../model/gather'
import { boundsOf, type PrintTable } from '../../model/print'
import type { Table } from '../../statute/form'
import { looksLikeValue } from '../../text/cellText'
import { areAlike } from '../../text/similarity'
import { FOREIGN_PART, OWN_LABEL_LIKE, OWN_PART } from '../weights'
import { wordingOf } from './formWording'
import { squash } from './labels'

/** The parts of a table without those of another that stands beside it. Parts that say nothing stay. */
export const ownParts = (parts: readonly PrintTable[], table: Table): readonly PrintTable[] => {
  if (parts.length < 2) return parts
  const wording = wordingOf(table)
  const shares = parts.map(part => (boundsOf[part.evidence] === 'cells' ? shareOf(part, wording) : null))
  if (!shares.some(share => share !== null && share >= OWN_PART)) return parts
  return parts.filter((_, index) => (shares[index] ?? 1) >= FOREIGN_PART)
}

/** What without a letter is no figure either, as '98, says no more of whose table it is. */
const isWords = (text: string): boolean => text.length > 1 && /\p{L}/u.test(text) && !looksLikeValue(text)

/** How many of a part's texts are wording of the form; null where it has none. */
const shareOf = ({ rows }: PrintTable, wording: readonly string[]): number | null => {
  const texts = gather(rows, row => row.cells.map(cell => cell.text)).filter(isWords)
  const own = texts.map(squash).filter(text => wording.includes(text) || wording.some(said => isLike(text, said)))
  return texts.length === 0 ? null : own.length / texts.length
}

const isLike = (text: string, said: string) => said.includes(text) || text.includes(said) || areAlike(text, said, OWN_LABEL_LIKE)
