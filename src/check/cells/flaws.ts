/** Cells with the same trouble, as findings: a few one by one, many together. */
import { groupBy } from '../../model/groupBy'
import type { Report } from '../../model/report'
import type { CellsArgs, SaidCell } from '../../model/ruleArgs'
import type { Subject } from '../../model/subject'
import type { FoundCell } from '../found'

/** More cells than this in one table have one cause: say, a whole table filled with dots. */
const mostSingle = 5

interface CellFlaw {
  readonly subject: Subject
  readonly args: CellsArgs
}

/** One flaw a cell or, where a table has many, one for the table. */
export const eachOrTogether = (report: Report, cells: readonly FoundCell[]): readonly CellFlaw[] =>
  byTable(cells).flatMap(ofTable => (ofTable.length > mostSingle ? [flawOf(report, ofTable)] : ofTable.map(cell => flawOf(report, [cell]))))

/** One flaw for every table that has such cells. */
export const together = (report: Report, cells: readonly FoundCell[]): readonly CellFlaw[] =>
  byTable(cells).map(ofTable => flawOf(report, ofTable))

export const byTable = (cells: readonly FoundCell[]): readonly (readonly FoundCell[])[] => groupBy(cells, cell => cell.table.key)

/** @param cells of one table. */
const flawOf = (report: Report, cells: readonly FoundCell[]): CellFlaw => ({
  subject: subjectOf(cells),
  args: { form: followedForm(report, cells), cells: cells.map(saidOf) },
})

export const subjectOf = (cells: readonly FoundCell[]): Subject => ({ kind: 'cells', cells: cells.map(({ address }) => address), at: {} })

/** The form that the table of these cells follows. */
export const followedForm = (report: Report, cells: readonly FoundCell[]) => {
  const table = cells[0]?.table.key
  return (table && report.tables[table]?.form) ?? report.form
}

export const saidOf = ({ address, cell }: FoundCell): SaidCell => ({ cell: address, text: cell.text, value: cell.value })
