/** The sheets of a workbook → its source, in their order; what is hidden is left out and said. */
import type { SourceDocument } from '../../model/source'
import type { Block } from '../markup/blocks'
import { blocksToSource } from '../markup/blocksToSource'
import type { Sheet } from './sheet'
import { sheetToTable } from './sheetToTable'

export interface WorkbookSheet {
  readonly sheet: Sheet
  readonly hidden: boolean
  /** Formulas whose result was not kept. */
  readonly uncalculated: number
}

export const sheetsToSource = (sheets: readonly WorkbookSheet[]): SourceDocument => {
  const shown = sheets.filter(({ hidden }) => !hidden).map(({ sheet, uncalculated }) => ({ sheet, uncalculated, ...sheetToTable(sheet) }))
  const hidden = sheets.filter(each => each.hidden && each.sheet.cells.size > 0).map(({ sheet }) => sheet.name)
  const partly = shown.filter(each => each.hidden).map(({ sheet }) => sheet.name)
  const uncalculated = shown.reduce((sum, each) => sum + each.uncalculated, 0)
  const leftOut = [
    ...(hidden.length > 0 ? [`工作表${quoted(hidden)}是隐藏的，没有读取，请对照原文件核对。`] : []),
    ...(partly.length > 0 ? [`工作表${quoted(partly)}有隐藏的行或列，没有读取，请取消隐藏后核对。`] : []),
  ]
  return blocksToSource(
    'sheet',
    shown.flatMap(({ table }): Block[] => (table ? [table] : [])),
    uncalculated > 0 ? [`有 ${uncalculated} 个公式没有保存计算结果，请用 Excel 或 WPS 打开，保存后再试。`] : [],
    leftOut.length > 0 ? { leftOut } : {},
  )
}

const quoted = (names: readonly string[]) =>
  `${names
    .slice(0, 3)
    .map(name => `“${name}”`)
    .join('、')}${names.length > 3 ? '等' : ''}`
