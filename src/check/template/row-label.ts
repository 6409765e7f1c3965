import type { Report } from '../../model/report'
import { cellsOfRow } from '../../statute/compiled'
import type { Row } from '../../statute/form'
import { statutoryForm } from '../basis'
import { type FoundTable, tablesFound } from '../found'
import { quoteOf } from '../place'
import type { Flaw, Rule } from '../rule'
import { agrees } from './agrees'
import { areCellsCertain, rowsExtra, rowsFound, rowsMissing, rowsMoved } from './rows'

/** A row's label differs from the form. Of a row of which a cell could not be read a part of the label says nothing: the rest was not read either. */
export const rowLabel: Rule<'row-label'> = {
  id: 'row-label',
  title: '行的名称',
  severity: 'warning',
  group: 'template',
  about: 'row',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '各行的名称与格式规定的用语一致。',
  ofSpelling: () => true,
  find: ({ report }) => tablesFound(report).flatMap(found => labelsIn(report, found)),
}

const labelsIn = (report: Report, found: FoundTable): readonly Flaw<'row-label'>[] => {
  const { table } = found
  const numerals = rowsMissing(report, found).length + rowsExtra(found).length + rowsMoved(report, found).length === 0
  return rowsFound(found).flatMap(({ row, reading }) => {
    const printed = reading.printed?.trim()
    if (!printed || printed === row.label || wordings(row).some(wanted => agrees(printed, wanted, numerals))) return []
    if (row.label.includes(printed) && !areCellsCertain(report, table, row)) return []
    const at = quoteOf({ text: printed, anchor: reading.anchor })
    const args = { form: found.reading.form, table: table.key, row: row.key, printed }
    return [{ subject: { kind: 'row', cells: cellsOfRow(table, row.key), at }, args }]
  })
}

/** The label alone, or with the groups before it: （三）不予公开 1.属于国家秘密. */
const wordings = ({ label, under = [] }: Row): readonly string[] => [label, ...under.map((_, index) => under.slice(index).join('') + label)]
