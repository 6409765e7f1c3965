import type { Report } from '../../model/report'
import type { Anchor } from '../../model/source'
import { cellsOfRow, rowsOf } from '../../statute/compiled'
import type { Row } from '../../statute/form'
import { statutoryForm } from '../basis'
import { type FoundTable, tablesFound } from '../found'
import { placeOf } from '../place'
import type { Flaw, Rule } from '../rule'
import { givenWithoutHead, mostSingleRows, rowsMissing } from './rows'

/** A row of the form is not in the table. */
export const rowMissing: Rule<'row-missing'> = {
  id: 'row-missing',
  title: '缺少行',
  severity: 'error',
  ofAbsence: true,
  group: 'template',
  about: 'cells',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '各表有格式规定的每一行，没有的填 0，不删行。',
  find: ({ report }) => tablesFound(report).flatMap(found => (givenWithoutHead(report, found) ? [] : missingFrom(report, found))),
}

const missingFrom = (report: Report, found: FoundTable): readonly Flaw<'row-missing'>[] => {
  const { table, reading } = found
  const missing = rowsMissing(report, found)
  const together = missing.length > mostSingleRows ? [missing] : missing.map(row => [row])
  return together.map(rows => ({
    subject: {
      kind: 'cells',
      cells: rows.flatMap(row => cellsOfRow(table, row.key)),
      at: placeOf((rows[0] && placeOfGap(found, rows[0])) ?? reading.anchor),
    },
    args: { form: reading.form, table: table.key, rows: rows.map(({ key }) => key) },
  }))
}

/** The row above which or under which the missing one would stand: its nearest neighbour on the form that is there. */
const placeOfGap = ({ table, reading }: FoundTable, missing: Row): Anchor | null => {
  const rows = rowsOf(table)
  const at = rows.indexOf(missing)
  const neighbours = [...rows.slice(0, at).reverse(), ...rows.slice(at + 1)]
  for (const row of neighbours) {
    const anchor = reading.rows.find(({ key }) => key === row.key)?.anchor
    if (anchor) return anchor
  }
  return null
}
