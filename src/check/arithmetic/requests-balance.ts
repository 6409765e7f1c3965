import { note } from '../../statute/common'
import type { Rule } from '../rule'
import { brokenSums, flawOf } from './brokenSums'
import { alongColumn } from './lineNames'
import { balanceSentence } from './sentence'

/** In each column of the requests table what came in is what was settled or carried over. */
export const requestsBalance: Rule = {
  id: 'requests-balance',
  title: '表三收支平衡',
  severity: 'error',
  group: 'arithmetic',
  needs: 'report',
  basis: `表三表头注明的勾稽关系${note}`,
  wants: '表三每一列，本年新收 + 上年结转 = （七）总计 + 结转下年度。',
  find: ({ report }) =>
    brokenSums(report, 'requests-balance').map(broken => {
      const { where, nameIn } = alongColumn(report, broken)
      return flawOf(broken, balanceSentence(broken, where, nameIn, report))
    }),
}
