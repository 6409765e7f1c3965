import { statutoryForm } from '../basis'
import { cellsFound } from '../found'
import type { Rule } from '../rule'
import { eachOrTogether } from './flaws'

/** A cell has content that is no number in any notation. */
export const cellNotANumber: Rule<'cell-not-a-number'> = {
  id: 'cell-not-a-number',
  title: '单元格不是数字',
  severity: 'error',
  group: 'cells',
  about: 'cells',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '表内每个单元格填数字。',
  find: ({ report }) =>
    eachOrTogether(
      report,
      cellsFound(report).filter(({ content }) => content.kind === 'words'),
    ),
}
