import { contentOf } from '../../model/content'
import { statutoryForm } from '../basis'
import { cellsFound, type FoundCell } from '../found'
import { listOfCells } from '../listing'
import type { Rule } from '../rule'
import { eachOrTogether, tableName } from './flaws'

/** A fraction where the form counts. */
export const cellNotWhole: Rule = {
  id: 'cell-not-whole',
  title: '件数不是整数',
  severity: 'error',
  group: 'cells',
  needs: 'report',
  basis: statutoryForm,
  wants: '件数填整数；只有金额可以有小数。',
  find: ({ report }) =>
    eachOrTogether(
      cellsFound(report).filter(isFraction),
      ({ cell }) => `写 ${cell.value}，件数应为整数`,
      cells => `${tableName(cells)}有 ${cells.length} 个单元格的件数不是整数：${listOfCells(cells)}`,
    ),
}

const isFraction = ({ cell, column }: FoundCell): boolean => {
  const content = contentOf(cell)
  return column.quantity === 'count' && content.kind === 'number' && !Number.isInteger(content.value)
}
