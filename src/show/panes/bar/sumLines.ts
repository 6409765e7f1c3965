/** The sums that a cell takes part in, spelled out with the report's numbers. */

import { contentOf } from '../../../model/content'
import type { Report } from '../../../model/report'
import { cellsOfTable, type Equation, type FormCell } from '../../../statute/compiled'
import type { CellAddress } from '../../../statute/form'
import { amountsOf, equationsOfReport, tablesOf } from '../../../store/verdict/amounts'
import { nameOfColumn, shortRow } from '../../../words/names'

/** One number of a sum. */
export interface Term {
  readonly address: CellAddress
  readonly name: string
  /** As it stands; null where the cell holds no number. */
  readonly value: number | null
  /** Whether nothing stands there. In a report it counts as 0, but is none; in a blank form it is still to be filled in. */
  readonly blank: boolean
  /** What it contributes to the sum; null where that is not known. */
  readonly amount: number | null
}

export interface SumLine {
  readonly equation: Equation
  /** Where it holds: “本年新收”行, “自然人”列. */
  readonly where: string
  readonly left: readonly Term[]
  readonly right: readonly Term[]
  /** null where a number is missing. */
  readonly leftSum: number | null
  readonly rightSum: number | null
  /** null where a number is missing: an unreadable cell makes the sum unknown, not wrong. */
  readonly holds: boolean | null
}

/** The sums over a cell in the form's order: along its row first, then down its column. */
export const sumsAt = (report: Report, address: CellAddress): readonly SumLine[] => {
  const places = new Map(
    tablesOf(report)
      .flatMap(cellsOfTable)
      .map(cell => [cell.address, cell]),
  )
  const amountIn = amountsOf(report)
  return equationsOfReport(report)
    .filter(equation => equation.left.includes(address) || equation.right.includes(address))
    .map(equation => {
      const along = isAlongRow(equation) ? 'row' : 'column'
      const term = (at: CellAddress): Term => ({
        address: at,
        name: nameOfTerm(places.get(at), along),
        value: report.cells[at]?.value ?? null,
        blank: contentOf(report.cells[at]).kind === 'blank' || (report.filling === true && report.cells[at]?.value === null),
        amount: amountIn(at),
      })
      const where = whereOf(places.get(equation.right[0] as CellAddress), along, equation.right.length)
      return sumLine(equation, where, equation.left.map(term), equation.right.map(term))
    })
}

const sumLine = (equation: Equation, where: string, left: readonly Term[], right: readonly Term[]): SumLine => {
  const [leftSum, rightSum] = [addUp(left), addUp(right)]
  const holds = leftSum === null || rightSum === null ? null : leftSum === rightSum
  return { equation, where, left, right, leftSum, rightSum, holds }
}

const isAlongRow = ({ left }: Equation): boolean => left[0]?.split('/')[1] === left[1]?.split('/')[1]

const nameOfTerm = (cell: FormCell | undefined, along: 'row' | 'column'): string => {
  if (!cell) return ''
  return along === 'row' ? nameOfColumn(cell.column) : shortRow(cell.row)
}

const whereOf = (cell: FormCell | undefined, along: 'row' | 'column', rights: number): string => {
  if (!cell) return ''
  if (cell.table.layout === 'line') return shortRow(cell.row)
  if (along === 'row') return `“${shortRow(cell.row)}”行`
  return `“${nameOfColumn(cell.column)}”列${rights === 1 ? '各项' : '收办'}`
}

const addUp = (terms: readonly Term[]): number | null => {
  let sum = 0
  for (const { amount } of terms) {
    if (amount === null) return null
    sum += amount
  }
  return sum
}

/** Sums with more terms than this are told by their non-zero terms. */
const mostTerms = 8

interface ShownTerms {
  readonly shown: readonly Term[]
  /** How many are left out. */
  readonly zeros: number
  readonly blanks: number
}

/** The terms worth writing out, and how many zeros and blanks are left out. The chosen cell is always written. */
export const shownTerms = (terms: readonly Term[], chosen: CellAddress): ShownTerms => {
  if (terms.length <= mostTerms) return { shown: terms, zeros: 0, blanks: 0 }
  const isNothing = (term: Term) => (term.value === 0 || term.blank) && term.address !== chosen
  const left = terms.filter(isNothing)
  const blanks = left.filter(term => term.blank).length
  return { shown: terms.filter(term => !isNothing(term)), zeros: left.length - blanks, blanks }
}

/** What the right side lacks or has too much: 少 11, 多 2; empty where the sum holds or is unknown. */
export const differenceInWords = ({ leftSum, rightSum, holds }: SumLine): string => {
  if (holds !== false || leftSum === null || rightSum === null) return ''
  const difference = rightSum - leftSum
  return difference < 0 ? `少 ${-difference}` : `多 ${difference}`
}
