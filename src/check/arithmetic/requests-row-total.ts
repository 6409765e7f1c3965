import type { Rule } from '../rule'
import { brokenSums, flawOf } from './brokenSums'
import { alongRow } from './lineNames'
import { totalSentence } from './sentence'

/** In each row of the requests table the six kinds of applicant add up to the total. */
export const requestsRowTotal: Rule = {
  id: 'requests-row-total',
  title: '表三各行合计',
  severity: 'error',
  group: 'arithmetic',
  needs: 'report',
  basis: '勾稽关系：自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计',
  wants: '表三每一行，六类申请人之和等于总计。',
  find: ({ report }) =>
    brokenSums(report, 'requests-row-total').map(broken => {
      const { where, nameIn } = alongRow(report, broken)
      return flawOf(broken, totalSentence(broken, where, nameIn, report))
    }),
}
