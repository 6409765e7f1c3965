import type { Equation } from '../../model/cells'
import type { Report } from '../../model/report'
import type { Sum } from '../../statute/form'
import type { Flaw } from '../rule'
import { equationsIn, judge } from './sums'

/** An equation that is certainly not satisfied, with the sums of both sides. */
export interface BrokenSum {
  readonly equation: Equation
  readonly left: number
  readonly right: number
}

/** The broken equations of one rule, in the order of the form. */
export const brokenSums = (report: Report, rule: Sum['rule']): readonly BrokenSum[] =>
  equationsIn(report, rule).flatMap(equation => {
    const verdict = judge(report, equation)
    return verdict.kind === 'broken' ? [{ equation, left: verdict.left, right: verdict.right }] : []
  })

/** Parts first, total last; `expected` is what the left adds up to, `found` what the right says. */
export const flawOf = ({ equation, left, right }: BrokenSum, message: string): Flaw => ({
  message,
  cells: [...equation.left, ...equation.right],
  totals: equation.right,
  found: right,
  expected: left,
})
