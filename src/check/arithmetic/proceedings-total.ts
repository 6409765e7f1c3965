import type { Rule } from '../rule'
import { brokenSums, flawOf } from './brokenSums'

/** In each of the three groups of the proceedings table the four results add up to the total. */
export const proceedingsTotal: Rule<'proceedings-total'> = {
  id: 'proceedings-total',
  title: '表四各组总计',
  severity: 'error',
  group: 'arithmetic',
  about: 'sum',
  needs: 'report',
  level: 'arithmetic',
  basis: '勾稽关系：结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计',
  wants: '表四的行政复议、未经复议直接起诉、复议后起诉三组，每组四种结果之和等于总计。',
  find: ({ report }) => brokenSums(report, 'proceedings-total').map(sum => flawOf(report, sum)),
}
