/** Lists within a sentence. */
import { groupBy } from '../model/groupBy'
import type { FormCell } from '../statute/compiled'
import { nameOfColumn, nameOfRow } from './names'

/** Names beyond these are counted, not listed. */
const mostNamed = 4
/** A row with the names of its cells is longer. */
const mostRows = 3

/** 甲、乙 or, of many, 甲、乙、丙、丁等 9 项. */
export const listOf = (names: readonly string[], unit = '项', most = mostNamed): string =>
  names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')}等 ${names.length} ${unit}`

/** The same with each in quotes: “甲”、“乙”. */
export const quotedList = (names: readonly string[], unit?: string, most?: number): string =>
  listOf(
    names.map(name => `“${name}”`),
    unit,
    most,
  )

/** Cells of one table by row: “重复申请”行（自然人、总计）、“（七）总计”整行 等 5 行. */
export const listOfCells = (cells: readonly FormCell[]): string => {
  const rows = groupBy(cells, cell => cell.row.key)
  return listOf(rows.map(rowOfCells), '行', mostRows)
}

const rowOfCells = (cells: readonly FormCell[]): string => {
  const { table, row, block } = cells[0] as FormCell
  const isLine = table.layout === 'line'
  if (cells.length > 1 && cells.length === block.columns.length) return `“${nameOfRow(row)}”整${isLine ? '组' : '行'}`
  const columns = cells.map(cell => nameOfColumn(cell.column))
  return `“${nameOfRow(row)}”${isLine ? '' : '行'}（${listOf(columns, isLine ? '项' : '列')}）`
}
