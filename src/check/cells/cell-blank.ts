import { contentOf } from '../../model/content'
import { cellsOfTable } from '../../statute/compiled'
import { statutoryForm } from '../basis'
import { cellsFound, type FoundCell } from '../found'
import { listOfCells } from '../listing'
import type { Rule } from '../rule'
import { tableName, together } from './flaws'

/** A cell of the form has no content. One finding a table, however many cells are blank. */
export const cellBlank: Rule = {
  id: 'cell-blank',
  title: '单元格空白',
  severity: 'warning',
  group: 'cells',
  needs: 'report',
  basis: statutoryForm,
  wants: '表内每个单元格都填数字，没有的填 0。',
  find: ({ report }) =>
    together(
      cellsFound(report).filter(({ cell }) => contentOf(cell).kind === 'blank'),
      cells => `${tableName(cells)}${isWholeTable(cells) ? '整张' : `有 ${cells.length} 个单元格`}空着，没有的应填 0${where(cells)}`,
    ),
}

const isWholeTable = (cells: readonly FoundCell[]): boolean =>
  cells[0] !== undefined && cells.length === cellsOfTable(cells[0].table).length

const where = (cells: readonly FoundCell[]): string => (isWholeTable(cells) ? '' : `：${listOfCells(cells)}`)
