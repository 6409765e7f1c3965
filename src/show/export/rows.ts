/** The tables that leave the page: the list of reports and their findings, row by row, the head first. The workbook and the text with commas are made of them. */

import { coverageOf } from '../../model/coverage'
import { judgeFile } from '../../store/decisions/judgeFile'
import type { FileEntry } from '../../store/state'
import { severityNames } from '../../words/severities'
import { fileStatus } from '../list/fileStatus'
import { type Made, type Told, tell } from './told'

/** null: nothing stands there. */
export type Row = readonly (string | number | null)[]

export interface Rows {
  readonly head: readonly string[]
  /** In characters of a Latin text, one a column. */
  readonly widths: readonly number[]
  readonly rows: readonly Row[]
}

/** 清单: one file a row, in the order that is given. */
export const listRows = (files: readonly FileEntry[], made: Made): Rows => ({
  head: ['机关', '年度', '文件', '结论', '错误', '警告', '待复核', '提示', '已处理', '试改', '没有读出'],
  widths: [26, 7, 34, 30, 7, 7, 8, 7, 8, 7, 24],
  rows: files.map(file => (file.state === 'ready' ? readyRow(tell(file, made), made) : otherRow(file))),
})

const readyRow = ({ file, report, shown: { counts, setAside }, changes, losses }: Told, made: Made): Row => [
  report.agency,
  report.year,
  file.name,
  fileStatus(file, judgeFile(file, made.decisions, made.rulesOff)).words,
  counts.error,
  counts.warning,
  counts.review,
  counts.notice,
  setAside.error + setAside.warning + setAside.review + setAside.notice,
  changes.length,
  losses.join('；') || doubtsInWords(coverageOf(report).doubtful),
]

const doubtsInWords = (cells: number): string | null => (cells > 0 ? `有 ${cells} 个单元格读不准` : null)

const otherRow = (file: Exclude<FileEntry, { state: 'ready' }>): Row => [
  null,
  null,
  file.name,
  fileStatus(file).words,
  ...Array<null>(6).fill(null),
  file.state === 'failed' ? file.failure.message : null,
]

/** 问题: one finding a row, by the order of the files. */
export const findingRows = (files: readonly FileEntry[], made: Made): Rows => ({
  head: ['机关', '年度', '程度', '规则', '说明', '单元格', '页码', '建议', '处理', '文件'],
  widths: [24, 7, 8, 20, 52, 26, 9, 30, 16, 28],
  rows: files.flatMap(file => (file.state === 'ready' ? rowsOf(tell(file, made)) : [])),
})

const rowsOf = ({ file, report, found }: Told): readonly Row[] =>
  found.map(({ severity, rule, message, cells, page, place, advice, decision }) => [
    report.agency,
    report.year,
    severityNames[severity],
    rule,
    message,
    cells,
    page ?? place,
    advice,
    decision,
    file.name,
  ])

/** 改动清单: one changed cell a row. */
export const changeRows = (files: readonly FileEntry[], made: Made): Rows => ({
  head: ['机关', '年度', '单元格', '原文', '改为', '位置', '文件'],
  widths: [24, 7, 44, 12, 12, 12, 28],
  rows: files.flatMap(file =>
    file.state === 'ready'
      ? tell(file, made).changes.map(({ name, from, to, place }) => {
          const { agency, year } = file.outcome.report
          return [agency, year, name, numeric(from), numeric(to), place, file.name]
        })
      : [],
  ),
})

/** A figure is a number in a table too. */
const numeric = (text: string): string | number => (/^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text)
