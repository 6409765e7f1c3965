/** 汇总: the sums of reports, in the layout of the form, with the reports that they are made of; and beside a report that gives the sums. */
import { formCellAt } from '../../model/equations'
import type { Report } from '../../model/report'
import { type BesideWhole, type CellTotal, doubtsIn, isDifferent } from '../../model/totals'
import type { Sheet, SheetCell } from '../../share/office/workbook'
import type { CellAddress } from '../../statute/form'
import type { Ready } from '../../store/state'
import { tablesOf } from '../../store/verdict/amounts'
import { cellName } from '../../words/names'
import { unknownInWords } from '../../words/unknowns'
import type { Rows } from './rows'
import { columnsOf, type PlainRow, statutoryCells } from './statutoryCells'

interface Added {
  readonly name: string
  /** The reports that were added up, in the order of `totals`, and where each is from. */
  readonly reports: readonly Report[]
  readonly files: readonly Ready[]
  readonly totals: readonly CellTotal[]
  /** Whose form the tables follow. */
  readonly leading: Report
}

export const totalsSheet = ({ name, reports, files, totals, leading }: Added): Sheet => {
  const sums = new Map(totals.map(({ cell, sum }) => [cell, sum]))
  const width = Math.max(...tablesOf(leading).map(columnsOf))
  const title = `${yearsInWords(files)}，${files.length} 份报告合计`
  return {
    name,
    widths: [...labelWidths, ...Array<number>(width).fill(9)].slice(0, width),
    frozen: 1,
    rows: [
      [{ value: title, look: 'title', columns: width }],
      ...tablesOf(leading).flatMap(table => [[], ...statutoryCells(table).map(row => sheetRow(row, sums, reports))]),
      [],
      ...doubtRows(files, totals, width),
      ...seenRows(reports, files, width),
      noted('计入的报告', width),
      ...files.map(file => noted(`${file.outcome.report.agency ?? ''}　${file.name}`, width)),
    ],
  }
}

/** 2022、2023 年度 */
const yearsInWords = (files: readonly Ready[]): string => {
  const years = [...new Set(files.map(({ outcome }) => outcome.report.year))]
  const known = years.flatMap(year => year ?? []).sort((one, other) => one - other)
  return [...(known.length > 0 ? [`${known.join('、')} 年度`] : []), ...(years.includes(null) ? ['年度不明'] : [])].join('、')
}

/** Where the sums and the report that gives them differ, cell by cell. */
export const differenceRows = (beside: readonly BesideWhole[], whole: Report): Rows => ({
  head: ['单元格', '合计', '汇总报告', '相差'],
  widths: [52, 12, 12, 12],
  rows: beside.filter(isDifferent).map(({ cell, sum, whole: written, difference }) => {
    const place = formCellAt(whole, cell)
    return [place ? cellName(place) : cell, sum, typeof written === 'number' ? written : unknownInWords[written], difference]
  }),
})

/** Of the columns of labels of 表三, in characters of a Latin text. */
const labelWidths = [10, 12, 22]

const noted = (value: string, columns: number): readonly SheetCell[] => [{ value, look: 'note', columns }]

const isSeen = (report: Report, address: CellAddress): boolean => report.cells[address]?.seen === true

const sheetRow = (row: PlainRow, sums: ReadonlyMap<CellAddress, number | null>, reports: readonly Report[]) =>
  row.map((cell): SheetCell | null => {
    if (!cell) return null
    const spans = { columns: cell.columns, rows: cell.rows }
    if (cell.kind !== 'figure') return { value: cell.text, look: cell.kind, ...spans }
    const { address } = cell.place
    const look = reports.some(report => isSeen(report, address)) ? 'seen' : 'figure'
    return { value: sums.get(address) ?? '未知', look, ...spans }
  })

/** Why a sum is not known: which report, how many of its cells. */
const doubtRows = (files: readonly Ready[], totals: readonly CellTotal[], width: number) =>
  doubtsIn(totals).map(({ part, cells }) => {
    const reasons = [...new Set(cells.map(({ unknown }) => unknown))].map(
      unknown => `${cells.filter(cell => cell.unknown === unknown).length} 格${unknownInWords[unknown]}`,
    )
    return noted(`合计写“未知”的：${files[part]?.outcome.report.agency ?? files[part]?.name ?? ''}有 ${reasons.join('、')}`, width)
  })

/** Which reports have figures that were read from pictures and that nobody has looked at. */
const seenRows = (reports: readonly Report[], files: readonly Ready[], width: number) =>
  reports.flatMap((report, part) => {
    const count = Object.values(report.cells).filter(cell => cell?.seen && !cell.unread).length
    const name = report.agency ?? files[part]?.name ?? ''
    return count > 0 ? [noted(`合计写斜体的含由图像识别、没有人看过的数字：${name}有 ${count} 格`, width)] : []
  })
