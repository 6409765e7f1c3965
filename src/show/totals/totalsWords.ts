/** The totals in words. */
import { type BesideWhole, type CellTotal, type Doubts, isDifferent } from '../../model/totals'
import { withoutNoise } from '../../text/withoutNoise'
import { unknownInWords } from '../../words/unknowns'

/** 3 份不明, of how many that is. */
export const unknownParts = ({ parts }: CellTotal): string => `${parts.filter(({ amount }) => amount === null).length} 份不明`

/** 2 格没有读出、1 格读得不准 */
export const doubtInWords = ({ cells }: Doubts): string =>
  [...new Set(cells.map(({ unknown }) => unknown))]
    .map(unknown => `${cells.filter(cell => cell.unknown === unknown).length} 格${unknownInWords[unknown]}`)
    .join('、')

/** What is known of a sum: without the parts that are not. */
export const knownSum = ({ parts }: CellTotal): number => withoutNoise(parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0))

/** 与汇总报告有 3 格不同. @param complete whether the parts are all that there are. */
export const besideInWords = (beside: readonly BesideWhole[], complete: boolean): string => {
  const differing = beside.filter(isDifferent).length
  if (differing > 0) return `与汇总报告有 ${differing} 格不同${complete ? '' : '（没有声明各部分已齐全）'}`
  return beside.some(({ sum }) => sum === null) ? '能相加的格都与汇总报告一致' : '与汇总报告逐格一致'
}
