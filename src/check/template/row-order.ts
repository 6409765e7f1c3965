import type { Report } from '../../model/report'
import { cellsOfRow } from '../../statute/compiled'
import { statutoryForm } from '../basis'
import { type FoundTable, tablesFound } from '../found'
import { placeOf } from '../place'
import type { Flaw, Rule } from '../rule'
import { rowsMoved } from './rows'

/** Rows stand in another order than the form's. One finding a table, naming the fewest rows that must move. */
export const rowOrder: Rule<'row-order'> = {
  id: 'row-order',
  title: '行的顺序',
  severity: 'warning',
  group: 'template',
  about: 'row',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '各表的行按格式规定的顺序排列。',
  find: ({ report }) => tablesFound(report).flatMap(found => movedIn(report, found)),
}

const movedIn = (report: Report, found: FoundTable): readonly Flaw<'row-order'>[] => {
  const moved = rowsMoved(report, found)
  const [first] = moved
  if (!first) return []
  const cells = moved.flatMap(({ row }) => cellsOfRow(found.table, row.key))
  return [
    {
      subject: { kind: 'row', cells, at: placeOf(first.reading.anchor) },
      args: { form: found.reading.form, table: found.table.key, rows: moved.map(({ row }) => row.key) },
    },
  ]
}
