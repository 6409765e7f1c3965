import type { Notation } from '../../text/cellText'
import { statutoryForm } from '../basis'
import { cellsFound, type FoundCell } from '../found'
import type { Rule } from '../rule'
import { byTable, followedForm, saidOf, subjectOf } from './flaws'
import { notationOf } from './notation'

/** Numbers in full-width digits, with separators or units, a dash or 无 for 0. The number is used. One finding a table. */
export const cellNotation: Rule<'cell-notation'> = {
  id: 'cell-notation',
  title: '数字写法',
  severity: 'notice',
  group: 'cells',
  about: 'cells',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '数字用半角阿拉伯数字，不加分隔符和单位，没有的填 0。',
  find: ({ report }) =>
    byTable(cellsFound(report).filter(found => oddNotationOf(found) !== null)).map(cells => ({
      subject: subjectOf(cells),
      args: {
        form: followedForm(report, cells),
        cells: cells.flatMap(found => {
          const notation = oddNotationOf(found)
          return notation ? [{ ...saidOf(found), notation }] : []
        }),
      },
    })),
}

const oddNotationOf = (found: FoundCell): Notation | null => {
  const notation = notationOf(found)
  return notation === 'plain' || notation === 'annotated' ? null : notation
}
