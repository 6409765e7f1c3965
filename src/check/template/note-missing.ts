import { note } from '../../statute/common'
import { statutoryForm } from '../basis'
import { tablesFound } from '../found'
import { placeOf } from '../place'
import type { Rule } from '../rule'
import { givenWithoutHead } from './rows'

/** The 勾稽关系 note is not in the head of the requests table. */
export const noteMissing: Rule<'note-missing'> = {
  id: 'note-missing',
  title: '表三表头注明勾稽关系',
  severity: 'notice',
  ofAbsence: 'of words',
  group: 'template',
  about: 'table',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: `表三表头左上角写有“${note}”。`,
  find: ({ report }) =>
    tablesFound(report)
      .filter(found => found.table.note && found.reading.note === false && !givenWithoutHead(report, found))
      .map(({ table, reading }) => ({
        subject: { kind: 'table', table: table.key, cells: [], at: placeOf(reading.anchor) },
        args: { form: reading.form, table: table.key },
      })),
}
