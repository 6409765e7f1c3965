/** How much of a report was found and read of what its form wants. */
import { cellsOfTable } from '../statute/compiled'
import { forms } from '../statute/forms'
import { amountIn, equationsOfReport, tablesOf } from './equations'
import { oncePer } from './once'
import type { Report } from './report'

/** What was looked at: read of wanted. */
export interface Coverage {
  readonly cells: number
  readonly cellsWanted: number
  readonly equations: number
  readonly equationsWanted: number
  /** The same by the rule that asks them; absent for rules that ask none. */
  readonly equationsByRule: Readonly<Record<string, Pick<Coverage, 'equations' | 'equationsWanted'>>>
  readonly sections: number
  readonly sectionsWanted: number
  /** Cells that are there and could not be read for certain. */
  readonly doubtful: number
  /** Parts of the document that could not be read. */
  readonly losses: number
  /** Whether it is a blank form that a person fills in. */
  readonly filling: boolean
}

/** Worked out once a report. */
export const coverageOf = oncePer((report: Report): Coverage => {
  const wanted = tablesOf(report).flatMap(cellsOfTable)
  const equations = equationsOfReport(report)
  const known = new Set(equations.filter(({ left, right }) => [...left, ...right].every(address => amountIn(report, address) !== null)))
  const count = (among: typeof equations) => ({
    equations: among.filter(equation => known.has(equation)).length,
    equationsWanted: among.length,
  })
  const rules = [...new Set(equations.map(({ rule }) => rule))]
  return {
    cells: wanted.filter(({ address }) => report.cells[address] && !report.cells[address].unread).length,
    cellsWanted: wanted.length,
    ...count(equations),
    equationsByRule: Object.fromEntries(rules.map(rule => [rule, count(equations.filter(equation => equation.rule === rule))])),
    sections: new Set(report.sections.map(section => section.number)).size,
    sectionsWanted: forms[report.form].sections.length,
    doubtful: Object.values(report.cells).filter(cell => cell?.unread || cell?.uncertain).length,
    losses: report.losses.length,
    filling: report.filling === true,
  }
})
