import { statutoryForm } from '../basis'
import { type FoundTable, tablesFound } from '../found'
import { quoteOf } from '../place'
import type { Flaw, Rule } from '../rule'
import { mostSingleRows, rowsExtra } from './rows'

/** The table has a row that the form does not have. */
export const rowExtra: Rule<'row-extra'> = {
  id: 'row-extra',
  title: '多出行',
  severity: 'warning',
  group: 'template',
  about: 'row',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '各表不增加格式以外的行。',
  ofSpelling: () => true,
  find: ({ report }) => tablesFound(report).flatMap(extraIn),
}

const extraIn = (found: FoundTable): readonly Flaw<'row-extra'>[] => {
  const extra = rowsExtra(found).map(({ printed, anchor }) => ({ text: printed, anchor }))
  const together = extra.length > mostSingleRows ? [extra] : extra.map(row => [row])
  return together.map(rows => ({
    subject: { kind: 'row', cells: [], at: rows[0] ? quoteOf(rows[0]) : {} },
    args: { form: found.reading.form, table: found.table.key, labels: rows.map(({ text }) => text) },
  }))
}
