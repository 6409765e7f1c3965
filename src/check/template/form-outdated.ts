import { gather } from '../../model/gather'
import type { Report } from '../../model/report'
import type { FormDifference } from '../../model/ruleArgs'
import type { Anchor } from '../../model/source'
import { cellAt, cellsOfTable, rowOf, rowsOf } from '../../statute/compiled'
import type { Row, Table } from '../../statute/form'
import { forms } from '../../statute/forms'
import { notices } from '../basis'
import { cellsFound, type FoundTable, tablesFound } from '../found'
import { placeOf } from '../place'
import type { Rule } from '../rule'

/** A table follows the form of other years. One finding a table; its rows and columns are then held against that other form. */
export const formOutdated: Rule<'form-outdated'> = {
  id: 'form-outdated',
  title: '用了其他年份的格式',
  severity: 'error',
  group: 'template',
  about: 'table',
  needs: 'report',
  level: 'form',
  basis: `${notices}：前者适用于 2019、2020 年度，后者适用于 2021 年度起`,
  wants: '各表用报告年度适用的格式。',
  find: ({ report }) =>
    otherFormTables(report).map(found => {
      const { key } = found.table
      const wanted = required(report, found)
      const cells = gather(cellsFound(report), ({ address, table }) => (table.key === key && !cellAt(wanted, address) ? [address] : []))
      const at = placeOf(placeOfDifference(found, wanted) ?? found.reading.anchor)
      return {
        subject: { kind: 'table', table: key, cells, at },
        args: {
          table: key,
          follows: found.reading.form,
          wanted: report.form,
          year: report.year,
          difference: differenceOf(found.table, wanted),
        },
      }
    }),
}

/**
 * Tables of another form than the year asks for. The proceedings table is the same in both forms and never one of them.
 * A report without a year whose tables agree is a report of a year that was not found.
 */
const otherFormTables = (report: Report): readonly FoundTable[] => {
  const differing = tablesFound(report).filter(
    found =>
      isTold(found, report) && saysOwn(found, report) && Object.values(forms).some(form => form.tables[found.table.key] !== found.table),
  )
  const others = differing.filter(found => found.table !== required(report, found))
  // A report for a year before the first form can follow none of them.
  if (report.year !== null && report.year < forms[report.form].years.from) return []
  return report.year === null && others.length === differing.length ? [] : others
}

/** Where most rows could not be told, or none of their figures was read, neither can the form that they follow. */
const isTold = ({ reading: { rows }, table }: FoundTable, { cells }: Report): boolean =>
  2 * rows.filter(({ key, printed }) => key === null && printed === null).length <= rows.length &&
  cellsOfTable(table).some(({ address }) => cells[address] && !cells[address].unread)

/** Something was found that the form followed has and the required one has not: rows alone that were looked for in vain tell of none. */
const saysOwn = ({ table, reading: { rows, headings } }: FoundTable, report: Report): boolean => {
  const wanted = required(report, { table })
  return (
    wanted === table ||
    rows.some(({ key, printed }) => key !== null && printed !== null && rowOf(wanted, key) === null) ||
    headings.some(
      ({ wanted: label, anchor }) => anchor !== null && !columnLabels(wanted).includes(label) && columnLabels(table).includes(label),
    )
  )
}

const required = (report: Report, { table }: Pick<FoundTable, 'table'>): Table => forms[report.form].tables[table.key]

const differenceOf = (followed: Table, wanted: Table): FormDifference => {
  const whole = splitRow(followed, wanted)
  if (whole) return { kind: 'whole', row: whole.row.label, items: whole.items }
  const parted = splitRow(wanted, followed)
  if (parted) return { kind: 'parted', row: parted.row.label, items: parted.items }
  return { kind: 'columns', labels: columnLabels(followed).filter(label => !columnLabels(wanted).includes(label)) }
}

/** Where the table differs: the row that should be parted or should not, or the first column heading of the other form. */
const placeOfDifference = ({ table, reading }: FoundTable, wanted: Table): Anchor | null => {
  const merged = splitRow(wanted, table)
  const row = splitRow(table, wanted)?.row ?? rowsOf(table).find(item => merged && item.under?.at(-1) === merged.row.label)
  if (row) return reading.rows.find(({ key }) => key === row.key)?.anchor ?? null
  const foreign = reading.headings.find(
    ({ wanted: label, anchor }) => anchor && !columnLabels(wanted).includes(label) && columnLabels(table).includes(label),
  )
  return foreign?.anchor ?? null
}

/** The row of one table that is a group of rows in the other. */
const splitRow = (whole: Table, parted: Table): { readonly row: Row; readonly items: number } | null => {
  const groups = gather(rowsOf(parted), ({ under }) => under?.at(-1) ?? [])
  if (groups.length === 0) return null
  const row = rowsOf(whole).find(({ label }) => groups.includes(label))
  return row ? { row, items: groups.filter(label => label === row.label).length } : null
}

const columnLabels = (table: Table): readonly string[] => [
  ...new Set(table.blocks.flatMap(block => block.columns.map(column => column.label))),
]
