/** The trace of a report by sheets, ready to be drawn. */
import { formCellAt } from '../../../model/equations'
import type { Report, TableReading } from '../../../model/report'
import type { Box, PageShape } from '../../../model/source'
import type { SeenPage, SeenTable, Trace } from '../../../model/trace'
import type { FormCell } from '../../../statute/compiled'
import type { CellAddress } from '../../../statute/form'
import { forms } from '../../../statute/forms'
import { visible } from '../../../text/visible'
import { cellName, nameOfColumn, shortRow } from '../../../words/names'
import { accountOn, around, evidenceOn, type Labelled, type PrintedPart, remaindersOn } from './seenTables'

export interface SeenSheet {
  readonly shape: PageShape
  readonly runs: readonly Labelled[]
  readonly rulings: SeenPage['rulings']
  /** Rectangles that text is shown through, and filled ones: they may be cells. */
  readonly areas: readonly (Labelled & { readonly kind: 'clip' | 'fill' })[]
  /** Cells of the tables that the rulings make. */
  readonly grids: readonly Labelled[]
  /** The tables as printed, part by part: what told their cells, and the cells it told. */
  readonly printed: readonly PrintedPart[]
  /** Cells of the form: the value read. */
  readonly cells: readonly (Labelled & { readonly title: string })[]
  /** Rows and columns of the form by their names: the extent of their cells on this sheet. */
  readonly rows: readonly Labelled[]
  readonly columns: readonly Labelled[]
  /** Labels of rows and headings of columns, as they were recognised. */
  readonly labels: readonly Labelled[]
  /** Figures of a table's zone that are in no cell, with the reason. */
  readonly remainders: readonly Labelled[]
  /** Where the figures of a table went that begins here: its place, and how many in all. */
  readonly accounts: readonly Labelled[]
}

/** One entry a sheet, in order; the two pages of a spread are drawn on one. */
export const seenSheets = ({ pages: seen, tables }: Trace, report: Report): readonly SeenSheet[] => {
  const nameOf = ({ key }: SeenTable) => forms[report.form].tables[key].name
  return [...new Set(seen.map(page => page.number))].map(number => {
    const pages = seen.filter(page => page.number === number)
    const [{ width, height, turn, lean }] = pages as [SeenPage]
    const cells = cellsOn(number, report)
    return {
      shape: { number, width, height, turn, ...(lean === undefined ? {} : { lean }) },
      runs: pages.flatMap(page => page.runs.map(({ box, text }) => ({ box, label: text }))),
      rulings: pages.flatMap(page => page.rulings),
      areas: pages.flatMap(({ areas }) => [
        ...(areas?.fills ?? []).map(box => ({ box, label: '底色', kind: 'fill' as const })),
        ...(areas?.clips ?? []).map(box => ({ box, label: '文字框', kind: 'clip' as const })),
      ]),
      grids: pages.flatMap(page =>
        page.grids.flatMap(({ rows, columns, cells: boxes }) => boxes.map(box => ({ box, label: `${rows}×${columns}` }))),
      ),
      cells: cells.map(({ cell, box, value, text }) => ({
        box,
        label: value,
        title: `${nameOfAddress(report, cell)}：${value}（原文“${visible(text)}”）`,
      })),
      rows: extents(cells, ({ table, row }) => [`${table.key}/${row.key}`, shortRow(row)]),
      columns: extents(cells, ({ table, column }) => [`${table.key}/${column.key}`, nameOfColumn(column)]),
      labels: labelsOn(number, report),
      printed: tables.flatMap(table => evidenceOn(number, table, nameOf(table))),
      remainders: tables.flatMap(table => remaindersOn(number, table)),
      accounts: tables.flatMap(table => accountOn(number, table, nameOf(table))),
    }
  })
}

interface PlacedCell {
  readonly cell: CellAddress
  readonly place: FormCell | null
  readonly box: Box
  readonly value: string
  readonly text: string
}

const cellsOn = (page: number, report: Report): readonly PlacedCell[] =>
  (Object.keys(report.cells) as CellAddress[]).flatMap(cell => {
    const found = report.cells[cell]
    if (!found?.anchor?.box || found.anchor.page !== page) return []
    const value = found.unread ? '?' : (found.value ?? (found.text.trim() === '' ? '空' : '非数'))
    return [
      { cell, place: formCellAt(report, cell), box: found.anchor.box, value: `${value}${found.uncertain ? ' ~' : ''}`, text: found.text },
    ]
  })

/** The box around all cells that have a key in common, under the name that goes with it. */
const extents = (cells: readonly PlacedCell[], nameOf: (place: FormCell) => readonly [key: string, label: string]): readonly Labelled[] => {
  const found = new Map<string, Labelled>()
  for (const { place, box } of cells) {
    if (!place) continue
    const [key, label] = nameOf(place)
    found.set(key, { box: around(found.get(key)?.box ?? box, box), label })
  }
  return [...found.values()]
}

const nameOfAddress = (report: Report, cell: CellAddress): string => {
  const place = formCellAt(report, cell)
  return place ? cellName(place) : ''
}

/** The short name of a row of a table, by its key. */
const nameOfKey = ({ table: key, form }: TableReading, row: string | null): string => {
  const rows = forms[form].tables[key].blocks.flatMap(block => block.rows)
  const known = rows.find(each => each.key === row)
  return known ? shortRow(known) : '（格式外的行）'
}

const labelsOn = (page: number, report: Report): readonly Labelled[] =>
  Object.values(report.tables).flatMap(table => [
    ...(table?.rows ?? []).flatMap(({ key, anchor }) =>
      anchor?.box && anchor.page === page ? [{ box: anchor.box, label: nameOfKey(table, key) }] : [],
    ),
    ...(table?.headings ?? []).flatMap(({ wanted, anchor }) =>
      anchor?.box && anchor.page === page ? [{ box: anchor.box, label: wanted }] : [],
    ),
  ])
