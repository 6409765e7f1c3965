import { contentOf } from '../../model/content'
import { statutoryForm } from '../basis'
import { cellsFound } from '../found'
import { listOfCells } from '../listing'
import type { Rule } from '../rule'
import { eachOrTogether, tableName } from './flaws'

/** A cell has content that is no number in any notation. */
export const cellNotANumber: Rule = {
  id: 'cell-not-a-number',
  title: '单元格不是数字',
  severity: 'error',
  group: 'cells',
  needs: 'report',
  basis: statutoryForm,
  wants: '表内每个单元格填数字。',
  find: ({ report }) =>
    eachOrTogether(
      cellsFound(report).filter(({ cell }) => contentOf(cell).kind === 'words'),
      ({ cell }) => `写“${cell.text.trim()}”，不是数字`,
      cells => `${tableName(cells)}有 ${cells.length} 个单元格写的不是数字：${listOfCells(cells)}`,
    ),
}
