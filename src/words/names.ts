/** What rows, columns and cells are called: short, and unambiguous within a table. */
import type { FormCell } from '../statute/compiled'
import type { Column, Row, Table } from '../statute/form'

const numeral = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.．、])/

/** 不予公开·属于国家秘密, 本年新收, （七）总计, 行政复议. */
export const nameOfRow = (row: Row): string => {
  // The outermost group (三、本年度办理结果) holds nearly every row and tells nothing.
  const group = row.under?.slice(1).at(-1)
  const name = row.short ?? row.label.replace(numeral, '')
  return group ? `${group.replace(numeral, '')}·${name}` : name
}

/** 自然人, 本年收费金额. */
export const nameOfColumn = (column: Column): string => column.short ?? column.label

/** 表三“不予公开·属于国家秘密”行自然人列; 表四“行政复议”的结果维持. */
export const nameOfCell = ({ table, row, column }: FormCell): string =>
  table.layout === 'line'
    ? `${table.name}“${nameOfRow(row)}”的${nameOfColumn(column)}`
    : `${table.name}“${nameOfRow(row)}”行${nameOfColumn(column)}列`

/** 表三“重复申请”行. */
export const nameOfTableRow = (table: Table, row: Row): string => `${table.name}“${nameOfRow(row)}”${table.layout === 'line' ? '' : '行'}`

/** The same with the group of a row in 表四, for one who does not see the table: 行政诉讼·复议后起诉. */
export const shortRow = (row: Row): string => {
  const under = row.under ?? []
  const group = under[under.length - 1]
  const name = row.short ?? row.label.replace(numeral, '')
  // 三、本年度办理结果 holds nearly every row and tells nothing.
  return group && !/^[一二三四五六]、/.test(group) ? `${group.replace(numeral, '')}·${name}` : name
}

/** 表三 本年新收，自然人. */
export const cellName = ({ table, row, column }: FormCell): string => `${table.name} ${shortRow(row)}，${nameOfColumn(column)}`
