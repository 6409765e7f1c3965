import type { Table } from '../../statute/form'

/** Wording over the columns of a table: headings, corners, the note. It may stand among the labels, on later pages too. */
export const headWording = (table: Table): string[] => [
  ...new Set([
    ...table.blocks.flatMap(block => [
      ...(block.heading ? [block.heading] : []),
      ...(block.corner ? [block.corner] : []),
      ...block.columns.flatMap(column => [column.label, ...(column.under ?? [])]),
    ]),
    ...(table.note ? [table.note] : []),
  ]),
]
