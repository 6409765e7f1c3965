/** The three tables with the user's changes, to be copied. */
import type { Cell, Report } from '../../model/report'
import type { FigureDoubt, SpannedTable } from '../../share/office/paper'
import { tablesOf } from '../../store/verdict/amounts'
import { figureIn } from '../clipboard/copiedCells'
import { plainTables } from '../clipboard/copyTable'

/** @param report with the user's changes. Tables that the file lacks are left out. */
export const tablesNow = (report: Report): readonly SpannedTable[] =>
  plainTables(
    tablesOf(report).filter(({ key }) => report.tables[key]),
    ({ address }) => figureIn(report, address),
    ({ address }) => doubtOf(report.cells[address]),
  )

/** What was not read is no figure, and says so itself. */
const doubtOf = (cell: Cell | undefined): FigureDoubt | null => {
  if (!cell || cell.unread) return null
  return cell.uncertain ? 'uncertain' : cell.seen ? 'seen' : null
}
