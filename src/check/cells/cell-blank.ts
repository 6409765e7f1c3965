import { statutoryForm } from '../basis'
import { listOfCells } from '../listing'
import type { Rule } from '../rule'
import { cellsFound } from '../tables'
import { contentOf } from './content'
import { tableName, together } from './flaws'

/** A cell of the form has no content. One finding a table, however many cells are blank. */
export const cellBlank: Rule = {
  id: 'cell-blank',
  title: '单元格空白',
  severity: 'warning',
  group: 'cells',
  basis: statutoryForm,
  wants: '表内每个单元格都填数字，没有的填 0。',
  find: report =>
    together(
      cellsFound(report).filter(({ cell }) => contentOf(cell).kind === 'blank'),
      cells => `${tableName(cells)}有 ${cells.length} 个单元格空着，没有的应填 0：${listOfCells(cells)}`,
    ),
}
