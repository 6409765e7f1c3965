import { statutoryForm } from '../basis'
import { cellsFound } from '../found'
import type { Rule } from '../rule'
import { together } from './flaws'

/** A cell of the form has no content. One finding a table, however many cells are blank. */
export const cellBlank: Rule<'cell-blank'> = {
  id: 'cell-blank',
  title: '单元格空白',
  severity: 'warning',
  group: 'cells',
  about: 'cells',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '表内每个单元格都填数字，没有的填 0。',
  find: ({ report }) =>
    together(
      report,
      cellsFound(report).filter(({ content }) => content.kind === 'blank'),
    ),
}
