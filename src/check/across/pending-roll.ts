import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { statutoryForm } from '../basis'
import type { Flaw, Rule } from '../rule'
import { numberIn } from './numberIn'

/** Fewer cases this year than were left pending last year. */
export const pendingRoll: Rule<'pending-roll'> = {
  id: 'pending-roll',
  title: '尚未审结案件的年度衔接',
  severity: 'review',
  group: 'across',
  about: 'across',
  needs: 'before',
  level: 'arithmetic',
  basis: `${statutoryForm}；上年尚未审结的案件在本年审结或仍未审结，都计入本年总计`,
  wants: '行政复议、行政诉讼的本年总计不少于上年尚未审结的件数。',
  find: ({ report, before }) => (before ? rows.flatMap(row => flawIn(before, report, row)) : []),
}

const rows = ['review', 'direct', 'afterReview'] as const

const flawIn = (before: Report, report: Report, row: (typeof rows)[number]): readonly Flaw<'pending-roll'>[] => {
  const [left, all]: readonly CellAddress[] = [`proceedings/${row}/pending`, `proceedings/${row}/total`]
  if (!left || !all) return []
  const pending = numberIn(before, left)
  const total = numberIn(report, all)
  if (pending === null || total === null || total >= pending) return []
  return [
    {
      subject: {
        kind: 'across',
        cells: [
          { of: 'before', cell: left },
          { of: 'report', cell: all },
        ],
        at: {},
      },
      args: { row, year: before.year ?? 0, pending, total },
      found: total,
      expected: pending,
    },
  ]
}
