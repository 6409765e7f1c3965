import { statutoryForm } from '../basis'
import { type FoundTable, tablesFound } from '../found'
import { quoteOf } from '../place'
import type { Flaw, Rule } from '../rule'

/** The table has columns that the form does not have: one finding a table. */
export const columnExtra: Rule<'column-extra'> = {
  id: 'column-extra',
  title: '多出列',
  severity: 'warning',
  group: 'template',
  about: 'heading',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '各表不增加格式以外的列。',
  find: ({ report }) => tablesFound(report).flatMap(extraIn),
}

const extraIn = ({ reading, table }: FoundTable): readonly Flaw<'column-extra'>[] => {
  const extra = reading.extraColumns ?? []
  const [first] = extra
  if (!first) return []
  return [
    {
      subject: { kind: 'heading', wanted: null, cells: [], at: quoteOf(first) },
      args: { form: reading.form, table: table.key, labels: extra.map(({ text }) => text) },
    },
  ]
}
