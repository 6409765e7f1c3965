/** The equations of the arithmetic rules; how they are judged is in model/sums, for the page spells them out by the same logic. */
import type { Equation } from '../../model/cells'
import type { Report } from '../../model/report'
import { equationsOfReport } from '../../model/sums'
import type { Sum } from '../../statute/form'

export { amountIn, equationsOfReport as everyEquationIn, judge, type Verdict } from '../../model/sums'

/** The equations of one rule, by the form that the document's table follows: an outdated table has its own sums. */
export const equationsIn = (report: Report, rule: Sum['rule']): readonly Equation[] =>
  equationsOfReport(report).filter(equation => equation.rule === rule)
