import type { Rule } from '../rule'
import { brokenSums, flawOf } from './brokenSums'

/** In each row of the requests table the six kinds of applicant add up to the total. */
export const requestsRowTotal: Rule<'requests-row-total'> = {
  id: 'requests-row-total',
  title: '表三各行合计',
  severity: 'error',
  group: 'arithmetic',
  about: 'sum',
  needs: 'report',
  level: 'arithmetic',
  basis: '勾稽关系：自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计',
  wants: '表三每一行，六类申请人之和等于总计。',
  find: ({ report }) => brokenSums(report, 'requests-row-total').map(sum => flawOf(report, sum)),
}
