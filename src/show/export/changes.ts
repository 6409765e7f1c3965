/** 改动清单: what was tried out in the grid, so that it can be carried into the document. */
import type { Report } from '../../model/report'
import { cellsOfTable } from '../../statute/compiled'
import { editCount } from '../../store/edits/edits'
import type { Edits, ReadOutcome, Ready } from '../../store/state'
import { tablesOf } from '../../store/verdict/amounts'
import { nameOfColumn, shortRow } from '../../words/names'
import { seenMark } from '../../words/seenMark'
import { placeName } from '../panes/source/placeName'

export interface Change {
  /** 表四 行政复议 总计 */
  readonly name: string
  /** What the file says: 0; 空 for a blank, ？ for what was not read; with its mark where it was read from a picture. */
  readonly from: string
  readonly to: string
  /** 第 4 页; null where that is not known. */
  readonly place: string | null
}

/** The changes in a file, in the order of the form. */
export const changesIn = ({ outcome, edits }: Pick<Ready, 'edits'> & { readonly outcome: Pick<ReadOutcome, 'report' | 'tables'> }) =>
  editCount(edits) === 0 ? [] : changesOf(outcome.report, edits, outcome.tables)

const changesOf = (report: Report, edits: Edits, tables: ReadOutcome['tables']): readonly Change[] =>
  tablesOf(report)
    .flatMap(cellsOfTable)
    .flatMap(({ address, table, row, column }) => {
      const edit = edits[address]
      if (!edit) return []
      const cell = report.cells[address]
      return [
        {
          name: [table.name, shortRow(row), nameOfColumn(column)].join(' '),
          from: !cell || cell.unread ? '？' : `${shown(cell)}${cell.seen ? seenMark : ''}`,
          to: shown(edit),
          place: placeName(cell?.anchor ?? null, tables),
        },
      ]
    })

const shown = ({ text, value }: { readonly text: string; readonly value: number | null }): string =>
  value === null ? text.trim() || '空' : String(value)

/** 表四 行政复议 总计 0 → 11，第 4 页 */
export const changeInWords = ({ name, from, to, place }: Change): string => `${name} ${from} → ${to}${place === null ? '' : `，${place}`}`
