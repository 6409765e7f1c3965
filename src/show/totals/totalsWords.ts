/** The totals in words. */
import type { CellTotal, Doubts } from '../../model/totals'
import { unknownInWords } from '../../words/unknowns'

/** 3 份不明, of how many that is. */
export const unknownParts = ({ parts }: CellTotal): string => `${parts.filter(({ amount }) => amount === null).length} 份不明`

/** 2 格没有读出、1 格读得不准 */
export const doubtInWords = ({ cells }: Doubts): string =>
  [...new Set(cells.map(({ unknown }) => unknown))]
    .map(unknown => `${cells.filter(cell => cell.unknown === unknown).length} 格${unknownInWords[unknown]}`)
    .join('、')

/** What is known of a sum: without the parts that are not. */
export const knownSum = ({ parts }: CellTotal): number => Number(parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0).toFixed(6))
