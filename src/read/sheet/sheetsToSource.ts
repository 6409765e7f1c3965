/** The sheets of a workbook → its source, in their order, those of years from the latest on; what is hidden is left out and said. */
import type { SourceDocument } from '../../model/source'
import type { Block } from '../markup/blocks'
import { blocksToSource } from '../markup/blocksToSource'
import type { Sheet } from './sheet'
import { sheetToTable, textsOf } from './sheetToTable'

export interface WorkbookSheet {
  readonly sheet: Sheet
  readonly hidden: boolean
  /** Formulas whose result was not kept. */
  readonly uncalculated: number
}

export const sheetsToSource = (sheets: readonly WorkbookSheet[]): SourceDocument => {
  const shown = newestFirst(sheets.filter(({ hidden }) => !hidden)).map(({ sheet, uncalculated }) => ({
    sheet,
    uncalculated,
    ...sheetToTable(sheet),
  }))
  const whole = sheets.filter(each => each.hidden && each.sheet.cells.size > 0).map(({ sheet }) => sheet)
  const partly = shown.filter(each => each.hidden.length > 0).map(({ sheet }) => sheet.name)
  const unshown = shown.flatMap(each => (each.unshown > 0 ? [notShown(each.sheet.name, each.unshown)] : []))
  const overlapping = shown.filter(each => each.overlapping).map(({ sheet }) => sheet.name)
  const uncalculated = shown.reduce((sum, each) => sum + each.uncalculated, 0)
  const leftOut = [
    ...(whole.length > 0 ? [`工作表${quoted(whole.map(({ name }) => name))}是隐藏的，没有读取，请对照原文件核对。`] : []),
    ...(partly.length > 0 ? [`工作表${quoted(partly)}有隐藏的行或列，没有读取，请取消隐藏后核对。`] : []),
  ]
  const source = blocksToSource(
    'sheet',
    shown.flatMap(({ table }): Block[] => (table ? [table] : [])),
    [
      ...(uncalculated > 0 ? [`有 ${uncalculated} 个公式没有保存计算结果，请用 Excel 或 WPS 打开，保存后再试。`] : []),
      ...unshown,
      ...(overlapping.length > 0 ? [`工作表${quoted(overlapping)}的合并单元格互相重叠，下面的内容没有读出，请核对文件是否完整。`] : []),
    ],
    leftOut.length > 0 ? { leftOut, hidden: [...shown.flatMap(each => each.hidden), ...whole.flatMap(({ cells }) => textsOf(cells))] } : {},
  )
  return overlapping.length > 0 ? { ...source, broken: true } : source
}

/** Of sheets that are named for years the latest comes first, in the places that they have: where nothing else tells, it is the one that is meant. */
const newestFirst = (sheets: readonly WorkbookSheet[]): readonly WorkbookSheet[] => {
  const ofYears = sheets.filter(({ sheet }) => yearIn(sheet.name) !== null)
  const sorted = [...ofYears].sort((one, other) => Number(yearIn(other.sheet.name)) - Number(yearIn(one.sheet.name)))
  return sheets.map(each => sorted[ofYears.indexOf(each)] ?? each)
}

/** The year that a sheet's name says, where it says no other: 2023, 2023年, 2023年报. 上年 is before any year that is said, and 本年 behind all. */
const yearIn = (name: string): number | null => {
  const said = /^\D{0,20}(20\d\d)(?!\d)\D{0,20}$/.exec(name)?.[1]
  if (said !== undefined) return Number(said)
  return /^(?:上年|去年|上一年)/.test(name) ? 0 : /^(?:本年|今年)/.test(name) ? 9999 : null
}

const notShown = (name: string, count: number) =>
  `工作表“${name}”有 ${count} 个单元格填了数（如 0）却不显示，打印出来是空白，请把数字格式、字体颜色或“显示零值”改为显示后再核对。`

const quoted = (names: readonly string[]) =>
  `${names
    .slice(0, 3)
    .map(name => `“${name}”`)
    .join('、')}${names.length > 3 ? '等' : ''}`
