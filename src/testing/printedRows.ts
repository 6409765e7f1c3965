/** The tables of a form as rows of print, heads included, for tests that lay them out as text. */
import { addressOf } from '../statute/compiled'
import type { CellAddress, Form, Table } from '../statute/form'

/** A row of print: its groups and label, its cells; heads have no cells. */
export interface PrintedRow {
  readonly labels: readonly string[]
  readonly values: readonly string[]
}

/** What stands in the cells; '' where an address is not in it. */
export type PrintedValues = ReadonlyMap<CellAddress, string>

/** What stands in the cells of a row. */
export const valuesOfRow = (table: Table, row: string, values: PrintedValues): string[] => {
  const block = table.blocks.find(each => each.rows.some(({ key }) => key === row))
  return (block?.columns ?? []).map(({ key }) => values.get(addressOf(table.key, row, key)) ?? '')
}

/** The rows of table two or three, as they are printed. */
export const printedRows = (table: Table, values: PrintedValues): PrintedRow[] => {
  const said = new Set<string>()
  return table.blocks.flatMap(block => [
    ...(block.heading ? [{ labels: [block.heading], values: [] }] : []),
    ...(table.note ? [{ labels: [table.note, '申请人情况'], values: [] }] : []),
    ...(table.note ? [{ labels: ['自然人', '法人或其他组织', '总计'], values: [] }] : []),
    {
      labels: [
        ...(block.corner ? [block.corner] : []),
        ...block.columns.filter(column => !table.note || (column.under?.length ?? 0) > 1).map(({ label }) => label),
      ],
      values: [],
    },
    ...block.rows.map(row => {
      const groups = (row.under ?? []).filter(group => !said.has(group))
      for (const group of groups) said.add(group)
      return { labels: [...groups, row.label], values: valuesOfRow(table, row.key, values) }
    }),
  ])
}

/** The rows of table four: all its cells stand in the last. */
export const printedLineRows = ({ tables: { proceedings } }: Form, values: PrintedValues): PrintedRow[] => {
  const results = proceedings.blocks[0]?.columns.map(({ label }) => label) ?? []
  return [
    { labels: ['行政复议', '行政诉讼'], values: [] },
    { labels: [...results, '未经复议直接起诉', '复议后起诉'], values: [] },
    { labels: [...results, ...results], values: [] },
    { labels: [], values: (proceedings.blocks[0]?.rows ?? []).flatMap(row => valuesOfRow(proceedings, row.key, values)) },
  ]
}
