import type { Claims } from '../../model/claim'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { statutoryForm } from '../basis'
import type { Flaw, Rule } from '../rule'
import { numberIn, numbersIn } from './numberIn'

/**
 * More files in force than last year's, this year's issued and repealed account for. Fewer may have lapsed by themselves.
 * The form of 2019 counts what was published, so nothing is held against it.
 */
export const inForceRoll: Rule<'in-force-roll'> = {
  id: 'in-force-roll',
  title: '现行有效件数的年度衔接',
  severity: 'review',
  group: 'across',
  about: 'across',
  needs: 'before',
  level: 'arithmetic',
  basis: `${statutoryForm}；现行有效件数由上年现行有效、本年制发和本年废止而来`,
  wants: '规章、行政规范性文件的现行有效件数不多于上年现行有效件数加本年制发件数减本年废止件数。',
  find: ({ report, before, claims }) => (before ? rows.flatMap(row => flawIn(before, report, row, claims)) : []),
}

const rows = ['regulations', 'normative'] as const

const flawIn = (earlier: Report, report: Report, row: (typeof rows)[number], claims: Claims): readonly Flaw<'in-force-roll'>[] => {
  const at = (column: string): CellAddress => `proactive/${row}/${column}`
  const columns = ['issued', 'repealed', 'inForce'].map(at)
  const [issued, repealed, inForce] = numbersIn(report, columns) ?? []
  const before = isCounted(earlier) ? numberIn(earlier, at('inForce')) : null
  if (issued === undefined || repealed === undefined || inForce === undefined || before === null) return []
  const most = before + issued - repealed
  if (inForce <= most) return []
  const revised = claims.texts.some(({ body }) => revision.test(body.text))
  const cells = [{ of: 'before', cell: at('inForce') } as const, ...columns.map(cell => ({ of: 'report', cell }) as const)]
  return [
    {
      // A regulation that is revised stays in force and may be counted as issued or not.
      ...(row === 'regulations' && revised && { severity: 'notice' }),
      subject: { kind: 'across', cells, at: {} },
      args: { row, year: earlier.year ?? 0, before, issued, repealed, inForce, revised },
      found: inForce,
      expected: most,
    },
  ]
}

const isCounted = ({ tables }: Report): boolean => tables.proactive?.form !== '2019'

const revision = /修订|修改|修正/
