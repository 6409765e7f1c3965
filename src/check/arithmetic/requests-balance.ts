import { note } from '../../statute/common'
import type { Rule } from '../rule'
import { brokenSums, flawOf } from './brokenSums'

/** In each column of the requests table what came in is what was settled or carried over. */
export const requestsBalance: Rule<'requests-balance'> = {
  id: 'requests-balance',
  title: '表三新收与办结平衡',
  severity: 'error',
  group: 'arithmetic',
  about: 'sum',
  needs: 'report',
  level: 'arithmetic',
  basis: `表三表头注明的勾稽关系${note}`,
  wants: '表三每一列，本年新收 + 上年结转 = （七）总计 + 结转下年度。',
  find: ({ report }) => brokenSums(report, 'requests-balance').map(sum => flawOf(report, sum)),
}
