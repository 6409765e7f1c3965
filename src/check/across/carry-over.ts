import { amountIn, formOfTable } from '../../model/equations'
import type { Report } from '../../model/report'
import { applicants } from '../../statute/common'
import type { CellAddress } from '../../statute/form'
import { statutoryForm } from '../basis'
import type { Flaw, Rule } from '../rule'

/** What last year's report carried over is not what this year's took in, by column. */
export const carryOver: Rule<'carry-over'> = {
  id: 'carry-over',
  title: '上年结转',
  severity: 'error',
  group: 'across',
  about: 'across',
  needs: 'before',
  level: 'arithmetic',
  basis: `${statutoryForm}：上一年度的“结转下年度继续办理”即本年度的“上年结转”`,
  wants: '本年“上年结转政府信息公开申请数量”的每一列与上一年度报告的“结转下年度继续办理”相同。',
  find: ({ report, before }) => (before ? flawsIn(before, report) : []),
}

const flawsIn = (before: Report, report: Report): readonly Flaw<'carry-over'>[] => {
  const kinds = columns.slice(0, -1).flatMap(column => differenceIn(before, report, column) ?? [])
  const total = differenceIn(before, report, 'total')
  // One cause, one finding: the total differs by what its columns differ by.
  const explained = kinds.reduce((sum, { before: out, now }) => sum + now - out, 0)
  const all = total && total.now - total.before !== explained ? [...kinds, total] : kinds
  return all.filter(({ before: out, now }) => out !== now).map(difference => flawOf(before, report, difference))
}

/** The kinds of applicant, their total last. */
const columns = applicants.map(({ key }) => key)

interface Difference {
  readonly column: string
  readonly before: number
  readonly now: number
}

/** Null where one of the two cells is not known. */
const differenceIn = (before: Report, report: Report, column: string): Difference | null => {
  const out = amountIn(before, carriedOut(column))
  const now = amountIn(report, carriedIn(column))
  return out === null || now === null ? null : { column, before: out, now }
}

const carriedOut = (column: string): CellAddress => `requests/carriedOut/${column}`
const carriedIn = (column: string): CellAddress => `requests/carriedIn/${column}`

const flawOf = (earlier: Report, report: Report, { column, before, now }: Difference): Flaw<'carry-over'> => {
  const cell = carriedIn(column)
  const cells = [{ of: 'before', cell: carriedOut(column) } as const, { of: 'report', cell } as const]
  return {
    subject: { kind: 'across', cells, at: {} },
    args: { form: formOfTable(report, 'requests').id, cell, year: earlier.year ?? 0, before, now },
    found: now,
    expected: before,
  }
}
