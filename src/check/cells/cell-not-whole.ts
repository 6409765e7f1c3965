import { statutoryForm } from '../basis'
import { cellsFound, type FoundCell } from '../found'
import type { Rule } from '../rule'
import { eachOrTogether } from './flaws'

/** A fraction where the form counts. */
export const cellNotWhole: Rule<'cell-not-whole'> = {
  id: 'cell-not-whole',
  title: '件数不是整数',
  severity: 'error',
  group: 'cells',
  about: 'cells',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '件数填整数；只有金额可以有小数。',
  find: ({ report }) => eachOrTogether(report, cellsFound(report).filter(isFraction)),
}

const isFraction = ({ content, column }: FoundCell): boolean =>
  column.quantity === 'count' && content.kind === 'number' && !Number.isInteger(content.value)
