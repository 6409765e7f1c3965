import { statutoryForm } from '../basis'
import { placeOf } from '../place'
import type { Rule } from '../rule'
import { headingsFound } from './headings'

/** A column of the form is not in the table. */
export const columnMissing: Rule<'column-missing'> = {
  id: 'column-missing',
  title: '缺少列',
  severity: 'error',
  ofAbsence: true,
  group: 'template',
  about: 'column',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '各表有格式规定的每一列，没有的填 0，不删列。',
  find: ({ report }) =>
    headingsFound(report)
      .filter(({ state }) => state === 'absent')
      .map(({ found, heading: { wanted, cells, anchor } }) => ({
        subject: { kind: 'column', wanted, cells, at: placeOf(anchor ?? found.reading.anchor) },
        args: { form: found.reading.form, table: found.table.key, wanted },
      })),
}
