import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import type { Rule } from '../rule'
import { type BrokenSum, balancesIn, brokenSums, flawOf } from './brokenSums'

/** In each column of the requests table the outcome rows （一） to （六） add up to （七）总计. */
export const requestsOutcomeTotal: Rule<'requests-outcome-total'> = {
  id: 'requests-outcome-total',
  title: '表三办理结果合计',
  severity: 'error',
  group: 'arithmetic',
  about: 'sum',
  needs: 'report',
  level: 'arithmetic',
  basis: '勾稽关系：（一）予以公开至（六）其他处理各行之和 =（七）总计',
  wants: '表三每一列，（一）至（六）各行之和等于（七）总计。',
  find: ({ report }) => {
    const broken = brokenSums(report, 'requests-outcome-total')
    if (hasExtraRow(report) && formARow(report, broken)) return []
    return broken.map(sum => flawOf(report, sum))
  },
}

const hasExtraRow = (report: Report): boolean => report.tables.requests?.rows.some(row => row.key === null) ?? false

/**
 * Whether what the columns lack is itself a row that adds up: then the row that the form does not have holds it,
 * and `row-extra` is the one finding. A slip in a single cell never looks like that.
 */
const formARow = (report: Report, broken: readonly BrokenSum[]): boolean => {
  const everyColumnKnown = balancesIn(report, 'requests-outcome-total').every(({ balance }) => balance.kind !== 'unknown')
  const lacking = new Map(broken.map(({ equation, left, right }) => [columnOf(equation.right[0] as CellAddress), right - left]))
  const parts = [...lacking].filter(([column]) => column !== 'total').map(([, amount]) => amount)
  const sum = parts.reduce((one, other) => one + other, 0)
  return everyColumnKnown && parts.every(amount => amount > 0) && sum === (lacking.get('total') ?? 0)
}

const columnOf = (address: CellAddress): string => address.split('/')[2] as string
