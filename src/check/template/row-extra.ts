import { statutoryForm } from '../basis'
import { type FoundTable, tablesFound } from '../found'
import { listOf } from '../listing'
import { quoteOf } from '../place'
import type { Flaw, Rule } from '../rule'
import { mostSingleRows, rowsExtra } from './rows'

/** The table has a row that the form does not have. */
export const rowExtra: Rule = {
  id: 'row-extra',
  title: '多出行',
  severity: 'warning',
  group: 'template',
  needs: 'report',
  basis: statutoryForm,
  wants: '各表不增加格式以外的行。',
  find: ({ report }) => tablesFound(report).flatMap(extraIn),
}

const extraIn = (found: FoundTable): readonly Flaw[] => {
  const rows = rowsExtra(found).map(({ printed, anchor }) => ({ text: printed, anchor }))
  const { name } = found.table
  if (rows.length <= mostSingleRows)
    return rows.map(row => ({ message: `${name}多出“${row.text}”行，格式里没有这一行`, cells: [], ...quoteOf(row) }))
  const names = listOf(
    rows.map(row => `“${row.text}”`),
    '行',
  )
  return [{ message: `${name}多出 ${rows.length} 行：${names}`, cells: [], ...(rows[0] ? quoteOf(rows[0]) : {}) }]
}
