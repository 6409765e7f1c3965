/** Cells with the same trouble, as findings: a few one by one, many together. */

import { groupBy } from '../../model/groupBy'
import type { FoundCell } from '../found'
import { nameOfCell } from '../names'
import type { Flaw } from '../rule'

/** More cells than this in one table have one cause: say, a whole table filled with dots. */
const mostSingle = 5

/**
 * One flaw a cell or, where a table has many, one for the table.
 * @param say completes 表三“本年新收”行自然人列 to a sentence.
 * @param sayAll makes the sentence for many cells of one table.
 */
export const eachOrTogether = (
  cells: readonly FoundCell[],
  say: (cell: FoundCell) => string,
  sayAll: (cells: readonly FoundCell[]) => string,
): readonly Flaw[] =>
  groupBy(cells, cell => cell.table.key).flatMap(ofTable =>
    ofTable.length > mostSingle
      ? [{ message: sayAll(ofTable), cells: addressesOf(ofTable) }]
      : ofTable.map(cell => ({ message: `${nameOfCell(cell)}${say(cell)}`, cells: [cell.address] })),
  )

/** One flaw for every table that has such cells. */
export const together = (cells: readonly FoundCell[], sayAll: (cells: readonly FoundCell[]) => string): readonly Flaw[] =>
  groupBy(cells, cell => cell.table.key).map(ofTable => ({ message: sayAll(ofTable), cells: addressesOf(ofTable) }))

/** 表三: the table that the cells, all of one table, stand in. */
export const tableName = (cells: readonly FoundCell[]): string => cells[0]?.table.name ?? ''

const addressesOf = (cells: readonly FoundCell[]) => cells.map(cell => cell.address)
