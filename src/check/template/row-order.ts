import { cellsOfRow } from '../../statute/compiled'
import { statutoryForm } from '../basis'
import { type FoundTable, tablesFound } from '../found'
import { listOf } from '../listing'
import { nameOfRow } from '../names'
import { placeOf } from '../place'
import type { Flaw, Rule } from '../rule'
import { rowsMoved } from './rows'

/** Rows stand in another order than the form's. One finding a table, naming the fewest rows that must move. */
export const rowOrder: Rule = {
  id: 'row-order',
  title: '行的顺序',
  severity: 'warning',
  group: 'template',
  needs: 'report',
  basis: statutoryForm,
  wants: '各表的行按格式规定的顺序排列。',
  find: ({ report }) => tablesFound(report).flatMap(movedIn),
}

const movedIn = (found: FoundTable): readonly Flaw[] => {
  const moved = rowsMoved(found)
  const [first] = moved
  if (!first) return []
  const names = listOf(
    moved.map(({ row }) => `“${nameOfRow(row)}”`),
    '行',
  )
  return [
    {
      message: `${found.table.name}${names}行的位置与格式不同`,
      cells: moved.flatMap(({ row }) => cellsOfRow(found.table, row.key)),
      ...placeOf(first.reading.anchor),
    },
  ]
}
