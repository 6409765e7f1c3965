import { type CellDifference, differencesOf } from '../../model/differences'
import { contents } from '../basis'
import type { Rule } from '../rule'

/** Two files of one agency and year, and what differs between them. */
export const duplicateReport: Rule<'duplicate-report'> = {
  id: 'duplicate-report',
  title: '同一年度两份报告',
  severity: 'notice',
  group: 'across',
  about: 'across',
  needs: 'twin',
  level: 'law',
  basis: `${contents}；同一机关每年编制一份`,
  wants: '同一机关同一年度只有一份报告；有两份时内容相同。',
  find: ({ report, twin }) => {
    if (!twin) return []
    const { cells, onlyOther, onlyOwn } = differencesOf(twin, report)
    const both = cells.filter(hasBoth)
    const args = { agency: report.agency ?? twin.agency ?? '', year: report.year, form: report.form, cells: both, onlyOther, onlyOwn }
    const named = both.flatMap(({ cell }) => [{ of: 'twin', cell } as const, { of: 'report', cell } as const])
    return [{ subject: { kind: 'across', cells: named, at: {} }, args }]
  },
}

type InBoth = CellDifference & { readonly other: string; readonly own: string }

/** A cell that only one of them has may not have been read in the other. */
const hasBoth = (difference: CellDifference): difference is InBoth => difference.other !== null && difference.own !== null
