/** Figures for tests: requests tables that add up. */
import fc from 'fast-check'
import { form2021 } from '../statute/2021/form'
import { applicants } from '../statute/common'
import type { CellChange } from './reportWith'

const applicantKeys = applicants.map(column => column.key).filter(key => key !== 'total')
const outcomeKeys = form2021.sums.find(sum => sum.rule === 'requests-outcome-total')?.left ?? []

/** Every cell of a requests table of the form of 2021 that satisfies all its equations, with such counts of each outcome. */
const requestsOf = (outcome: fc.Arbitrary<number>): fc.Arbitrary<Record<string, CellChange>> =>
  fc.tuple(...applicantKeys.map(() => fc.tuple(fc.array(outcome, { minLength: 21, maxLength: 21 }), fc.nat(9), fc.nat(9)))).map(columns => {
    const cells: Record<string, number> = {}
    const put = (row: string, column: string, value: number) => {
      cells[`requests/${row}/${column}`] = value
      cells[`requests/${row}/total`] = (cells[`requests/${row}/total`] ?? 0) + value
    }
    for (const [index, [outcomes, carriedIn, carriedOut]] of columns.entries()) {
      const column = applicantKeys[index] as string
      const settled = outcomes.reduce((sum, value) => sum + value, 0)
      for (const [row, key] of outcomeKeys.entries()) put(key, column, outcomes[row] as number)
      put('total', column, settled)
      put('carriedIn', column, Math.min(carriedIn, settled + carriedOut))
      put('carriedOut', column, carriedOut)
      put('new', column, settled + carriedOut - Math.min(carriedIn, settled + carriedOut))
    }
    return cells
  })

/** A requests table that adds up, busy in every cell. */
export const consistentRequests = requestsOf(fc.nat(60))

/** A requests table that adds up, with zeros in most cells, as most agencies have it. */
export const sparseRequests = requestsOf(
  fc.oneof({ weight: 7, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(9) }, { weight: 1, arbitrary: fc.nat(300) }),
)
