/** The three tables with the user's changes, to be copied. */
import type { Report } from '../../model/report'
import type { SpannedTable } from '../../share/office/paper'
import { tablesOf } from '../../store/verdict/amounts'
import { figureOf } from '../clipboard/copiedCells'
import { plainTables } from '../clipboard/copyTable'

/** @param report with the user's changes. Tables that the file lacks are left out. */
export const tablesNow = (report: Report): readonly SpannedTable[] =>
  plainTables(
    tablesOf(report).filter(({ key }) => report.tables[key]),
    ({ address }) => figureOf(report.cells[address]),
  )
