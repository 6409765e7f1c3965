import { contentOf } from '../../model/content'
import { type Balanced, balancesOf, formOfTable } from '../../model/equations'
import type { Report } from '../../model/report'
import type { Addend, SumArgs } from '../../model/ruleArgs'
import { type Equation, tableOfAddress } from '../../statute/compiled'
import type { CellAddress, Sum } from '../../statute/form'
import type { Flaw } from '../rule'

/** An equation that is certainly not satisfied, with what each side comes to. */
export interface BrokenSum {
  readonly equation: Equation
  readonly left: number
  readonly right: number
}

/** The equations of one rule, by the form that the document's table follows: an outdated table has its own sums. */
export const balancesIn = (report: Report, rule: Sum['rule']): readonly Balanced[] =>
  balancesOf(report).filter(({ equation }) => equation.rule === rule)

/** The broken equations of one rule, in the order of the form. */
export const brokenSums = (report: Report, rule: Sum['rule']): readonly BrokenSum[] =>
  balancesIn(report, rule).flatMap(({ equation, balance }) =>
    balance.kind === 'broken' ? [{ equation, left: balance.left, right: balance.right }] : [],
  )

interface SumFlaw extends Required<Pick<Flaw, 'subject' | 'found' | 'expected'>> {
  readonly args: SumArgs
}

/** `expected` is what the left adds up to, `found` what the right says. */
export const flawOf = (report: Report, { equation: { left, right }, ...sides }: BrokenSum): SumFlaw => ({
  subject: { kind: 'sum', left, right },
  args: {
    form: formOfTable(report, tableOfAddress(right[0] as CellAddress)).id,
    left: left.map(cell => addendIn(report, cell)),
    right: right.map(cell => addendIn(report, cell)),
  },
  found: sides.right,
  expected: sides.left,
})

const addendIn = (report: Report, cell: CellAddress): Addend => {
  const content = contentOf(report.cells[cell])
  return { cell, amount: content.kind === 'number' ? content.value : 0, blank: content.kind === 'blank' }
}
