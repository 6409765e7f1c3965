import { statutoryForm } from '../basis'
import { cellsFound } from '../found'
import { listOfCells } from '../listing'
import type { Rule } from '../rule'
import { eachOrTogether, tableName } from './flaws'
import { notationOf } from './notation'

/** A number with words beside it: 22（其中修订16件）. The number is used. */
export const cellAnnotated: Rule = {
  id: 'cell-annotated',
  title: '数字带说明',
  severity: 'notice',
  group: 'cells',
  needs: 'report',
  basis: statutoryForm,
  wants: '单元格只填数字，说明写在正文里。',
  find: ({ report }) =>
    eachOrTogether(
      cellsFound(report).filter(found => notationOf(found) === 'annotated'),
      ({ cell }) => `写“${cell.text.trim()}”，按 ${cell.value} 计`,
      cells => `${tableName(cells)}有 ${cells.length} 个单元格在数字旁写了说明，按数字计：${listOfCells(cells)}`,
    ),
}
