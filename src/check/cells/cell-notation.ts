import { groupBy } from '../../model/groupBy'
import { notations } from '../../text/cellText'
import { statutoryForm } from '../basis'
import { cellsFound, type FoundCell } from '../found'
import type { Rule } from '../rule'
import { tableName, together } from './flaws'
import { notationOf } from './notation'

/** Numbers in full-width digits, with separators or units, a dash or 无 for 0. The number is used. One finding a table. */
export const cellNotation: Rule = {
  id: 'cell-notation',
  title: '数字写法',
  severity: 'notice',
  group: 'cells',
  needs: 'report',
  basis: statutoryForm,
  wants: '数字用半角阿拉伯数字，不加分隔符和单位，没有的填 0。',
  find: ({ report }) => together(cellsFound(report).filter(isOdd), sentence),
}

const isOdd = (found: FoundCell): boolean => (notations as readonly string[]).includes(notationOf(found))

/** 表三有 3 个单元格的数字写法不规范，已按数值计：全角数字（2 个，如“１２”）、带单位（1 个，如“3件”） */
const sentence = (cells: readonly FoundCell[]): string => {
  const kinds = groupBy(cells, notationOf).map(
    ofKind => `${notationOf(ofKind[0] as FoundCell)}（${ofKind.length} 个，如“${example(ofKind)}”）`,
  )
  return `${tableName(cells)}有 ${cells.length} 个单元格的数字写法不规范，已按数值计：${kinds.join('、')}`
}

const example = (cells: readonly FoundCell[]): string => cells[0]?.cell.text.trim() ?? ''
