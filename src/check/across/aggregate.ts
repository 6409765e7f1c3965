import { formOfTable } from '../../model/equations'
import { groupBy } from '../../model/groupBy'
import type { Report } from '../../model/report'
import { amountOf, type CellTotal, totalsOf } from '../../model/totals'
import { cellAt, type FormCell, tableOfAddress } from '../../statute/compiled'
import type { CellAddress } from '../../statute/form'
import { contents } from '../basis'
import type { Flaw, Rule } from '../rule'

/**
 * The whole is not the sum of its parts, by cell.
 * Only where the parts are all there are is that an error, and not in 表四: a case with several defendants counts once in the whole.
 */
export const aggregate: Rule<'aggregate'> = {
  id: 'aggregate',
  title: '汇总数与各部分之和',
  severity: 'error',
  group: 'across',
  about: 'across',
  needs: 'parts',
  level: 'arithmetic',
  basis: `${contents}；汇总报告的各项数据为所属各机关之和，共同被告案件只计一件（国办公开办函〔2016〕201号）`,
  wants: '汇总报告的每个单元格等于所属各机关报告中同一单元格之和。',
  find: ({ report, parts = [], complete = false }) => {
    const strangers = parts.flatMap(({ agency, year }) => (year === null || year === report.year ? [] : [{ agency, year }]))
    if (report.year !== null && strangers.length > 0) return [flawOfYears(report.year, strangers)]
    const differing = parts.length === 0 ? [] : totalsOf(parts, report).flatMap(total => differenceOf(report, parts, total))
    const isShort = ({ sum, whole }: Difference) => !complete && sum < whole
    return [
      ...differing.filter(difference => !isShort(difference)).map(difference => flawOf(report, difference, parts.length, complete)),
      // Parts that are still to come explain all of these at once.
      ...groupBy(differing.filter(isShort), ({ place }) => place.table.key).map(ofTable => flawOfTable(report, ofTable, parts.length)),
    ]
  },
}

interface Difference {
  readonly place: FormCell
  readonly sum: number
  readonly whole: number
}

const differenceOf = (report: Report, parts: readonly Report[], { cell, sum }: CellTotal): readonly Difference[] => {
  const table = tableOfAddress(cell)
  const place = cellAt(formOfTable(report, table).tables[table], cell)
  const whole = place ? amountOf(report, place) : null
  if (!place || sum === null || typeof whole !== 'number') return []
  return Math.abs(sum - whole) <= slackOf(place, [report, ...parts]) ? [] : [{ place, sum, whole }]
}

/** Amounts were rounded, each to its own decimals. */
const slackOf = ({ address, column }: FormCell, reports: readonly Report[]): number =>
  column.quantity === 'amount' ? reports.reduce((sum, { cells }) => sum + roundingIn(cells[address]?.text ?? ''), 1e-6) : 0

const roundingIn = (text: string): number => {
  const decimals = /\.(\d+)/.exec(text.normalize('NFKC'))?.[1]
  return decimals === undefined ? 0 : 0.5 * 10 ** -decimals.length
}

/** Sums over several years are no sums of this one. */
const flawOfYears = (year: number, parts: readonly { readonly agency: string | null; readonly year: number }[]): Flaw<'aggregate'> => ({
  severity: 'review',
  subject: { kind: 'across', cells: [], at: {} },
  args: { kind: 'years', year, parts },
})

const cellsOf = (cell: CellAddress, parts: number) => [
  ...Array.from({ length: parts }, (_, part) => ({ of: part, cell })),
  { of: 'report', cell } as const,
]

const flawOf = (report: Report, { place, sum, whole }: Difference, parts: number, complete: boolean): Flaw<'aggregate'> => ({
  ...(!(complete && place.table.key !== 'proceedings') && { severity: 'review' }),
  subject: { kind: 'across', cells: cellsOf(place.address, parts), at: {} },
  args: { kind: 'cell', form: formOfTable(report, place.table.key).id, cell: place.address, sum, whole, parts, complete },
  found: whole,
  expected: sum,
})

const flawOfTable = (report: Report, differing: readonly Difference[], parts: number): Flaw<'aggregate'> => {
  const cells = differing.map(({ place }) => place.address)
  const form = formOfTable(report, (differing[0] as Difference).place.table.key).id
  return {
    severity: 'review',
    subject: { kind: 'across', cells: cells.map(cell => ({ of: 'report', cell })), at: {} },
    args: { kind: 'table', form, cells, parts },
  }
}
