/** Lines that nobody can read may be rows of the table whose section they stand in: these are unread, not missing. */
import type { SourceDocument } from '../../model/source'
import { tableKeys } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import type { CutLines } from '../outline/cutLines'
import type { FoundTables } from './findTables'
import { withAbsentUnread } from './standingRows'

type Found = Pick<FoundTables, 'tables' | 'cells'>

/** The tables as found; where lines of a table's section, or of a report without it, were not decoded, every row that was not found is unread. */
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
    if (!parts.some(lines => lines.some(({ number }) => numbers.has(number)))) continue
    const whole = withAbsentUnread({ reading, cells }, table)
    tables[key] = whole.reading
    cells = whole.cells
  }
  return { tables, cells }
}
