/** 空白表: the statutory tables of a year with nothing in them yet, for a person to fill in. */
import { cellsOf } from '../statute/compiled'
import type { CellAddress, FormId, Table, TableKey } from '../statute/form'
import { formFor, forms } from '../statute/forms'
import type { Cell, HeadingReading, Report, TableReading } from './report'

const SCHEMA = 'gouji/blank-form/1'

/** The file that stands for a blank form: what a page keeps of it and reads again. @param year reported on. */
export const blankFormFile = (year: number): string => JSON.stringify({ schema: SCHEMA, year })

/** The year in such a file; null for any other text, and for a year without a form. */
export const yearOfBlankForm = (text: string): number | null => {
  if (text.length > 200 || !text.includes(SCHEMA)) return null
  try {
    const { schema, year } = Object(JSON.parse(text)) as Record<string, unknown>
    return schema === SCHEMA && typeof year === 'number' && Number.isInteger(year) && year >= firstYear && year < 2200 ? year : null
  } catch {
    return null
  }
}

/** Before it there was no form of this kind. */
export const firstYear = Math.min(...Object.values(forms).map(({ years }) => years.from))

/** The report in it: every cell of the form, none filled in. What nobody has filled in yet is unknown, neither blank nor 0. */
export const blankForm = (year: number): Report => {
  const form = formFor(year)
  const cells: Record<CellAddress, Cell> = {}
  for (const { address } of cellsOf(form)) cells[address] = { text: '', value: null, anchor: null, unread: true }
  const tables = Object.values(form.tables).map(table => [table.key, readingOf(table, form.id)] as const)
  return {
    title: null,
    agency: null,
    year,
    form: form.id,
    sections: [],
    preamble: [],
    tables: Object.fromEntries(tables) as Record<TableKey, TableReading>,
    cells,
    losses: [],
    part: true,
    filling: true,
  }
}

const readingOf = (table: Table, form: FormId): TableReading => ({
  table: table.key,
  form,
  anchor: null,
  rows: table.blocks.flatMap(block => block.rows.map(row => ({ key: row.key, printed: row.label, anchor: null }))),
  headings: table.blocks.flatMap(({ columns }) =>
    columns.map(({ label }): HeadingReading => ({ kind: 'column', wanted: label, printed: label, anchor: null, cells: [] })),
  ),
  note: table.note ? true : null,
})
