/** 汇总: the sums of the reports of a year, in the layout of the form, with the reports that they are made of. */
import { type CellTotal, doubtsIn, totalsOf } from '../../model/totals'
import type { Sheet, SheetCell } from '../../share/office/workbook'
import type { CellAddress } from '../../statute/form'
import type { Ready } from '../../store/state'
import { tablesOf } from '../../store/verdict/amounts'
import { unknownInWords } from '../../words/unknowns'
import { columnsOf, type PlainRow, statutoryCells } from './statutoryCells'

/** @param files of one year; @param name of the sheet. Null where there is none. */
export const totalsSheet = (files: readonly Ready[], name: string): Sheet | null => {
  const reports = files.map(({ outcome }) => outcome.report)
  const [first] = reports
  if (!first) return null
  const totals = totalsOf(reports)
  const sums = new Map(totals.map(({ cell, sum }) => [cell, sum]))
  const width = Math.max(...tablesOf(first).map(columnsOf))
  const title = `${first.year === null ? '年度不明' : `${first.year} 年度`}，${files.length} 份报告合计`
  return {
    name,
    widths: [...labelWidths, ...Array<number>(width).fill(9)].slice(0, width),
    frozen: 1,
    rows: [
      [{ value: title, look: 'title', columns: width }],
      ...tablesOf(first).flatMap(table => [[], ...statutoryCells(table).map(row => sheetRow(row, sums))]),
      [],
      ...doubtRows(files, totals, width),
      noted('计入的报告', width),
      ...files.map(file => noted(`${file.outcome.report.agency ?? ''}　${file.name}`, width)),
    ],
  }
}

/** Of the columns of labels of 表三, in characters of a Latin text. */
const labelWidths = [10, 12, 22]

const noted = (value: string, columns: number): readonly SheetCell[] => [{ value, look: 'note', columns }]

const sheetRow = (row: PlainRow, sums: ReadonlyMap<CellAddress, number | null>) =>
  row.map((cell): SheetCell | null => {
    if (!cell) return null
    const spans = { columns: cell.columns, rows: cell.rows }
    if (cell.kind !== 'figure') return { value: cell.text, look: cell.kind, ...spans }
    const sum = sums.get(cell.place.address)
    return { value: sum ?? '未知', look: 'figure', ...spans }
  })

/** Why a sum is not known: which report, how many of its cells. */
const doubtRows = (files: readonly Ready[], totals: readonly CellTotal[], width: number) =>
  doubtsIn(totals).map(({ part, cells }) => {
    const reasons = [...new Set(cells.map(({ unknown }) => unknown))].map(
      unknown => `${cells.filter(cell => cell.unknown === unknown).length} 格${unknownInWords[unknown]}`,
    )
    return noted(`合计写“未知”的：${files[part]?.outcome.report.agency ?? files[part]?.name ?? ''}有 ${reasons.join('、')}`, width)
  })
