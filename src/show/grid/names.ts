/** What cells, rows and columns are called in short sentences and to screen readers. */

import type { Report } from '../../model/report'
import { cellsOfTable, type FormCell } from '../../statute/compiled'
import type { CellAddress, Column, Row } from '../../statute/form'
import { tablesOf } from '../../store/amounts'

const numeral = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.．、])/

/** 不予公开·属于国家秘密, 本年新收, 行政诉讼·复议后起诉. */
export const shortRow = (row: Row): string => {
  const under = row.under ?? []
  const group = under[under.length - 1]
  const name = row.short ?? row.label.replace(numeral, '')
  // 三、本年度办理结果 holds nearly every row and tells nothing.
  return group && !/^[一二三四五六]、/.test(group) ? `${group.replace(numeral, '')}·${name}` : name
}

export const shortColumn = (column: Column): string => column.short ?? column.label

/** 表三 本年新收，自然人. */
export const cellName = ({ table, row, column }: FormCell): string => `${table.name} ${shortRow(row)}，${shortColumn(column)}`

/** The place of an address in the tables as the document has them. */
export const formCellAt = (report: Report, address: CellAddress): FormCell | null =>
  tablesOf(report)
    .flatMap(cellsOfTable)
    .find(cell => cell.address === address) ?? null
