/** The three tables with the user's changes as a clipboard holds them: Word, WPS and Excel take them as tables, what takes text alone as text. */
import type { Cells, Report } from '../../model/report'
import { escaped } from '../../share/office/markup'
import type { Table } from '../../statute/form'
import { tablesOf } from '../../store/verdict/amounts'
import { figureOf } from '../clipboard/copiedCells'
import { type PlainCell, statutoryCells } from './statutoryCells'

/** @param report with the user's changes. Tables that the file lacks are left out. */
export const copiedTables = (report: Report): { readonly text: string; readonly html: string } => {
  const tables = tablesOf(report).filter(({ key }) => report.tables[key])
  return {
    text: tables.map(table => textOf(table, report.cells)).join('\r\n\r\n'),
    html: tables.map(table => htmlOf(table, report.cells)).join('<p></p>'),
  }
}

const wordsOf = (cell: PlainCell, cells: Cells): string => (cell.kind === 'figure' ? figureOf(cells[cell.place.address]) : cell.text)

const textOf = (table: Table, cells: Cells): string =>
  statutoryCells(table)
    .map(row => row.map(cell => (cell ? wordsOf(cell, cells) : '')).join('\t'))
    .join('\r\n')

const htmlOf = (table: Table, cells: Cells): string => {
  const rows = statutoryCells(table).map(row => `<tr>${row.map(cell => (cell ? htmlCell(cell, cells) : '')).join('')}</tr>`)
  return `<table border="1" style="border-collapse:collapse;text-align:center">${rows.join('')}</table>`
}

const htmlCell = (cell: PlainCell, cells: Cells): string => {
  const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`
  return `<td${spans}>${escaped(wordsOf(cell, cells))}</td>`
}
