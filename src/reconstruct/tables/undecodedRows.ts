/** Lines that nobody can read may be rows of the table whose section they stand in: these are unread, not missing. */
import type { RowReading } from '../../model/report'
import type { SourceDocument } from '../../model/source'
import { rowsOf, tableKeys } from '../../statute/compiled'
import type { Table } from '../../statute/form'
import { forms } from '../../statute/forms'
import type { CutLines } from '../outline/cutLines'
import type { FoundTables } from './findTables'
import { withAbsentUnread } from './standingRows'

type Found = Pick<FoundTables, 'tables' | 'cells'>

/**
 * The tables as found; where lines of a table's section, or of a report without it, were not decoded, every row that was not found and may stand
 * in one of them is unread.
 */
export const withUndecodedRows = (found: Found, { before, sections }: CutLines, { undecoded = [] }: SourceDocument): Found => {
  if (undecoded.length === 0) return found
  const numbers = new Set(undecoded)
  const tables = { ...found.tables }
  let cells = found.cells
  for (const key of tableKeys) {
    const reading = tables[key]
    if (!reading) continue
    const table = forms[reading.form].tables[key]
    const own = sections.filter(({ heading }) => heading.number === table.section)
    const parts = own.length > 0 ? own.map(({ lines }) => lines) : [before, ...sections.map(({ lines }) => lines)]
    const hidden = parts.flatMap(lines => lines.flatMap(({ number }) => (numbers.has(number) ? [number] : [])))
    if (hidden.length === 0) continue
    const whole = withAbsentUnread({ reading, cells }, table, rowsAround(hidden, reading.rows, table))
    tables[key] = whole.reading
    cells = whole.cells
  }
  return { tables, cells }
}

/** The rows of the form that may stand in one of some lines: those with such a line between the rows before and after them that were found. */
const rowsAround = (lines: readonly number[], found: readonly RowReading[], table: Table): ReadonlySet<string> => {
  const lineOf = new Map(found.flatMap(({ key, anchor }) => (key !== null && anchor ? [[key, anchor.line] as const] : [])))
  const order = rowsOf(table).map(({ key }) => ({ key, line: lineOf.get(key) }))
  const around = order.filter((_, at) => {
    const above = order.slice(0, at).findLast(({ line }) => line !== undefined)?.line ?? Number.NEGATIVE_INFINITY
    const below = order.slice(at + 1).find(({ line }) => line !== undefined)?.line ?? Number.POSITIVE_INFINITY
    // Rows that are printed in another order than the form's.
    const [first, last] = [Math.min(above, below), Math.max(above, below)]
    return lines.some(line => line >= first && line <= last)
  })
  return new Set(around.map(({ key }) => key))
}
