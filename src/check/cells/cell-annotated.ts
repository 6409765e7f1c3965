import { statutoryForm } from '../basis'
import { cellsFound } from '../found'
import type { Rule } from '../rule'
import { eachOrTogether } from './flaws'
import { notationOf } from './notation'

/** A number with words beside it: 22（其中修订16件）. The number is used. */
export const cellAnnotated: Rule<'cell-annotated'> = {
  id: 'cell-annotated',
  title: '数字带说明',
  severity: 'notice',
  group: 'cells',
  about: 'cells',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '单元格只填数字，说明写在正文里。',
  find: ({ report }) =>
    eachOrTogether(
      report,
      cellsFound(report).filter(found => notationOf(found) === 'annotated'),
    ),
}
