import { balanceOf, equationsOfReport } from '../../model/equations'
import type { Report } from '../../model/report'
import type { Equation } from '../../statute/compiled'
import type { Sum } from '../../statute/form'
import type { Flaw } from '../rule'

/** An equation that is certainly not satisfied, with the sums of both sides. */
export interface BrokenSum {
  readonly equation: Equation
  readonly left: number
  readonly right: number
}

/** The equations of one rule, by the form that the document's table follows: an outdated table has its own sums. */
export const equationsIn = (report: Report, rule: Sum['rule']): readonly Equation[] =>
  equationsOfReport(report).filter(equation => equation.rule === rule)

/** The broken equations of one rule, in the order of the form. */
export const brokenSums = (report: Report, rule: Sum['rule']): readonly BrokenSum[] =>
  equationsIn(report, rule).flatMap(equation => {
    const balance = balanceOf(report, equation)
    return balance.kind === 'broken' ? [{ equation, left: balance.left, right: balance.right }] : []
  })

/** Parts first, total last; `expected` is what the left adds up to, `found` what the right says. */
export const flawOf = ({ equation, left, right }: BrokenSum, message: string): Flaw => ({
  message,
  cells: [...equation.left, ...equation.right],
  totals: equation.right,
  found: right,
  expected: left,
})
