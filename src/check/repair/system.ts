/** The sums of a report as linear equations over its cells: what is known, and what each lacks. */

import { amountIn, balancesOf, formOfTable } from '../../model/equations'
import { flatten } from '../../model/gather'
import type { Report } from '../../model/report'
import { cellsOver, type Equation, tableKeys } from '../../statute/compiled'
import type { CellAddress } from '../../statute/form'

/** How a cell enters an equation: on the left with sign 1, on the right with sign -1. */
export interface Term {
  readonly equation: number
  readonly sign: 1 | -1
}

/** A cell with the equations it is known to stand in: its pattern of broken sums, should it be wrong. */
export interface SystemCell {
  readonly address: CellAddress
  /** What it contributes now; a blank is 0. Meaningless without terms. */
  readonly amount: number
  readonly terms: readonly Term[]
  /** Whether it totals other cells, not itself one of the figures that are counted. */
  readonly isTotal: boolean
}

/** Equations and cells are named by their index; cells are in the order of the form, row by row. */
export interface System {
  readonly equations: readonly Equation[]
  /** Left minus right, by equation; 0 where it holds. */
  readonly residuals: readonly number[]
  readonly cells: readonly SystemCell[]
  /** The cells of each equation. */
  readonly cellsOf: readonly (readonly number[])[]
  /** The equations that do not hold. */
  readonly broken: readonly number[]
}

/**
 * The equations that a repair has to settle or to keep. Left out are the unknown ones, so that an unread cell is never guessed,
 * and the broken ones that no rule reports: those have another explanation, say a row that the form does not have.
 */
export const systemOf = (report: Report, isReported: (equation: Equation) => boolean): System => {
  const known = balancesOf(report).flatMap(({ equation, balance }) => {
    if (balance.kind === 'unknown' || (balance.kind === 'broken' && !isReported(equation))) return []
    return [{ equation, residual: balance.kind === 'broken' ? balance.left - balance.right : 0 }]
  })
  const equations = known.map(({ equation }) => equation)
  const residuals = known.map(({ residual }) => residual)
  const cells = cellsIn(report, equations)
  return { equations, residuals, cells, ...linksOf(cells, equations.length), broken: indicesWhere(residuals, residual => residual !== 0) }
}

/** No fewer cells than this can settle these equations, for a cell stands in at most one equation of each rule. */
export const leastCells = (system: System, equations: readonly number[]): number => {
  if (equations.length < 2) return equations.length
  const counts = new Map<string, number>()
  for (const equation of equations) {
    const rule = system.equations[equation]?.rule ?? ''
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return Math.max(...counts.values())
}

const cellsIn = (report: Report, known: readonly Equation[]): readonly SystemCell[] => {
  const all = flatten(tableKeys.map(key => cellsOver(formOfTable(report, key).id, key)))
  const terms = new Map(all.map(({ address }): [CellAddress, Term[]] => [address, []]))
  for (const [equation, { left, right }] of known.entries()) {
    for (const address of left) terms.get(address)?.push({ equation, sign: 1 })
    for (const address of right) terms.get(address)?.push({ equation, sign: -1 })
  }
  return all.map(({ address, isTotal }) => ({ address, amount: amountIn(report, address) ?? 0, terms: terms.get(address) ?? [], isTotal }))
}

const linksOf = (cells: readonly SystemCell[], count: number): Pick<System, 'cellsOf'> => {
  const cellsOf: number[][] = Array.from({ length: count }, () => [])
  for (const [index, cell] of cells.entries()) {
    for (const { equation } of cell.terms) cellsOf[equation]?.push(index)
  }
  return { cellsOf }
}

const indicesWhere = <Item>(items: readonly Item[], test: (item: Item) => boolean): readonly number[] =>
  items.flatMap((item, index) => (test(item) ? [index] : []))
