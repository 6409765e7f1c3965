import { statutoryForm } from '../basis'
import { cellsFound, type FoundCell } from '../found'
import type { Rule } from '../rule'
import { eachOrTogether } from './flaws'

/** A negative number where the form counts. Only 本年增/减 of the form of 2019 may fall. */
export const cellNegative: Rule<'cell-negative'> = {
  id: 'cell-negative',
  title: '单元格为负数',
  severity: 'error',
  group: 'cells',
  about: 'cells',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '件数和金额不为负数；只有 2019 年格式的“本年增/减”可以为负。',
  find: ({ report }) => eachOrTogether(report, cellsFound(report).filter(isNegative)),
}

const isNegative = ({ content, column }: FoundCell): boolean =>
  column.quantity !== 'change' && content.kind === 'number' && content.value < 0
