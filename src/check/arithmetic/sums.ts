/** The engine of the arithmetic rules: holds every equation of the form against the report. */
import { type Equation, equationsOf } from '../../model/cells'
import type { Report } from '../../model/report'
import type { CellAddress, FormId, Sum, TableKey } from '../../statute/form'
import { forms } from '../../statute/forms'
import { contentOf } from '../content'

/** Unknown: a cell of it is missing, unread, no number, or explained by a finding of its own. Never broken by such a cell. */
export type Verdict =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'holds' }
  | { readonly kind: 'broken'; readonly left: number; readonly right: number }

const unknown: Verdict = { kind: 'unknown' }

const equations: Readonly<Record<FormId, readonly Equation[]>> = {
  '2019': equationsOf(forms['2019']),
  '2021': equationsOf(forms['2021']),
}

/** The equations of one rule, by the form that the document's table follows: an outdated table has its own sums. */
export const equationsIn = (report: Report, rule: Sum['rule']): readonly Equation[] =>
  everyEquationIn(report).filter(equation => equation.rule === rule)

/** Every equation over the tables of the report, each by the form that its table follows. */
export const everyEquationIn = (report: Report): readonly Equation[] =>
  Object.values(forms).flatMap(form => equations[form.id].filter(({ right }) => formOf(report, right[0] as CellAddress) === form.id))

const formOf = (report: Report, address: CellAddress): FormId => report.tables[address.split('/')[0] as TableKey]?.form ?? report.form

/** Whether the left of an equation is its right. */
export const judge = (report: Report, equation: Equation): Verdict => {
  const left = sumOf(report, equation.left)
  const right = sumOf(report, equation.right)
  if (left === null || right === null) return unknown
  return left === right ? { kind: 'holds' } : { kind: 'broken', left, right }
}

const sumOf = (report: Report, addresses: readonly CellAddress[]): number | null => {
  let sum = 0
  for (const address of addresses) {
    const amount = amountIn(report, address)
    if (amount === null) return null
    sum += amount
  }
  return sum
}

/**
 * What a cell contributes to a sum; null where that is not known.
 * A blank is 0, for many agencies leave zeros out. But a blank total whose parts are not all 0 was not meant as 0:
 * it gets its `cell-blank` and leaves its sums open, one cause being one finding.
 */
export const amountIn = (report: Report, address: CellAddress): number | null => {
  const amount = ownAmount(report, address)
  if (amount !== 0 || contentOf(report.cells[address]).kind !== 'blank') return amount
  const parts = partsOf[formOf(report, address)].get(address) ?? []
  return parts.every(part => ownAmount(report, part) === 0) ? 0 : null
}

/** A negative or broken number has a finding of its own, and its sums tell nothing more. */
const ownAmount = (report: Report, address: CellAddress): number | null => {
  const content = contentOf(report.cells[address])
  if (content.kind === 'blank') return 0
  return content.kind === 'number' && content.value >= 0 && Number.isInteger(content.value) ? content.value : null
}

/** For every total of a form the cells that it totals, by row and by column. */
const partsOf: Readonly<Record<FormId, ReadonlyMap<CellAddress, readonly CellAddress[]>>> = {
  '2019': partsByTotal(equations['2019']),
  '2021': partsByTotal(equations['2021']),
}

function partsByTotal(all: readonly Equation[]): ReadonlyMap<CellAddress, readonly CellAddress[]> {
  const parts = new Map<CellAddress, readonly CellAddress[]>()
  for (const { left, right } of all) {
    const [total, second] = right
    if (total && !second) parts.set(total, [...(parts.get(total) ?? []), ...left])
  }
  return parts
}
