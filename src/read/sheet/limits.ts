/** How much of a workbook is read; what is more belongs to no report. */
import { failure } from '../failures'

/** Cells that a table of a sheet may have: a thousand agencies with all their figures have as many. */
export const MAX_CELLS = 300_000

/** Merged cells of a sheet: a report has some 60. */
export const MAX_MERGES = 10_000

/** Hidden rows and columns of a sheet that are looked at: more are those behind its end. */
export const MAX_HIDDEN = 20_000

/** Ranges of conditional formats of a sheet that are looked at. */
export const MAX_CONDITIONS = 200

export const tooManyCells = () => failure('too-large', '表格的单元格过多，远超一份报告，已停止读取，请只保留年度报告的工作表，另存后再试。')
