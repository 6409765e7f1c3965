/** The sums that a cell takes part in, spelled out with the report's numbers. */
import { cellsOfTable, type Equation, type FormCell } from '../../model/cells'
import type { Cells, Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { equationsOfReport, tablesOf } from '../../store/verdict'
import { shortColumn, shortRow } from '../grid/names'

/** One number of a sum. */
export interface Term {
  readonly address: CellAddress
  readonly name: string
  /** null where the cell cannot be read as a number. */
  readonly value: number | null
}

export interface SumLine {
  /** Id of the rule that the sum belongs to. */
  readonly rule: string
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
  return equationsOfReport(report)
    .filter(equation => equation.left.includes(address) || equation.right.includes(address))
    .map(equation => sumLine(report.cells, equation, places))
}

const sumLine = (cells: Cells, equation: Equation, places: ReadonlyMap<CellAddress, FormCell>): SumLine => {
  const along = isAlongRow(equation) ? 'row' : 'column'
  const term = (address: CellAddress): Term => ({
    address,
    name: nameOfTerm(places.get(address), along),
    value: numberIn(cells, address),
  })
  // A row that the document lacks is reported by itself; the sum is formed of the rows that are there.
  const left = equation.left.filter(address => cells[address]).map(term)
  const right = equation.right.map(term)
  const [leftSum, rightSum] = [addUp(left), addUp(right)]
  const holds = leftSum === null || rightSum === null ? null : leftSum === rightSum
  return {
    rule: equation.rule,
    where: whereOf(places.get(equation.right[0] as CellAddress), along, right.length),
    left,
    right,
    leftSum,
    rightSum,
    holds,
  }
}

const isAlongRow = ({ left }: Equation): boolean => left[0]?.split('/')[1] === left[1]?.split('/')[1]

const nameOfTerm = (cell: FormCell | undefined, along: 'row' | 'column'): string => {
  if (!cell) return ''
  return along === 'row' ? shortColumn(cell.column) : shortRow(cell.row)
}

const whereOf = (cell: FormCell | undefined, along: 'row' | 'column', rights: number): string => {
  if (!cell) return ''
  if (cell.table.layout === 'line') return shortRow(cell.row)
  if (along === 'row') return `“${shortRow(cell.row)}”行`
  return `“${shortColumn(cell.column)}”列${rights === 1 ? '各项' : '收支'}`
}

/** A blank counts as 0; anything else without a value, and a cell that is not there, is unknown. */
const numberIn = (cells: Cells, address: CellAddress): number | null => {
  const cell = cells[address]
  if (!cell || cell.unread) return null
  return cell.value ?? (cell.text.trim() === '' ? 0 : null)
}

/** Hundredths of a 件 do not exist, but typed figures may have decimals: sums are compared to six places. */
const addUp = (terms: readonly Term[]): number | null => {
  let sum = 0
  for (const { value } of terms) {
    if (value === null) return null
    sum += value
  }
  return Math.round(sum * 1e6) / 1e6
}

/** Sums with more terms than this are told by their non-zero terms. */
const mostTerms = 8

/** The terms worth writing out, and how many zeros are left out. The chosen cell is always written. */
export const shownTerms = (terms: readonly Term[], chosen: CellAddress): { readonly shown: readonly Term[]; readonly zeros: number } => {
  if (terms.length <= mostTerms) return { shown: terms, zeros: 0 }
  const shown = terms.filter(term => term.value !== 0 || term.address === chosen)
  return { shown, zeros: terms.length - shown.length }
}

/** What the right side lacks or has too much: 少 11, 多 2; empty where the sum holds or is unknown. */
export const differenceInWords = ({ leftSum, rightSum, holds }: SumLine): string => {
  if (holds !== false || leftSum === null || rightSum === null) return ''
  const difference = Math.round((rightSum - leftSum) * 1e6) / 1e6
  return difference < 0 ? `少 ${-difference}` : `多 ${difference}`
}
