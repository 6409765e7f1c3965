/** Cells of a clipboard → changes of the grid, from a cell on to the right and below. */
import { formCellAt } from '../../model/equations'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { isPassedOn } from '../../store/files/passed'
import { openReady } from '../../store/selectors'
import type { Edit, Edits, Ready, Selection } from '../../store/state'
import { useStore } from '../../store/store'
import { tablesOf } from '../../store/verdict/amounts'
import { cellName } from '../../words/names'
import { cellsFrom, rangeOf } from '../panes/grid/cellRange'
import { cellMatrix } from '../panes/grid/cursor'
import { readTyped } from '../panes/grid/typing'
import { figureRows } from './figureRows'

type Rows = readonly (readonly string[])[]

export type Fitted = { readonly ok: true; readonly edits: Edits } | { readonly ok: false; readonly why: string }

/** Puts the cells of a clipboard into the open report, in one step, and says so, or says what does not fit. */
export const pasteCells = (text: string, html: string): void => {
  const state = useStore.getState()
  const file = openReady(state)
  const fitted = file && fitInto(file, state.selection, figureRows(text, html))
  if (fitted?.ok) state.editCells(fitted.edits)
  if (fitted) state.say(fitted.ok ? `已粘贴 ${Object.keys(fitted.edits).length} 个单元格，按 Ctrl+Z 撤销` : fitted.why)
}

const fitInto = (file: Ready, selection: Selection, rows: Rows): Fitted | null => {
  if (isPassedOn(file)) return { ok: false, why: '没有原文，改了也无法重新核对；要试改，请打开报告文件' }
  const { report } = file.outcome
  const matrix = cellMatrix(tablesOf(report).filter(table => report.tables[table.key]))
  const range = rangeOf(matrix, selection)
  const start = range[0]?.[0]
  if (!start) return null
  const tiled = tile(rows, range)
  return tiled ? fitCells(report, range, tiled) : fitCells(report, cellsFrom(matrix, start), rows)
}

/** As Excel does: what fits into the chosen cells a whole number of times fills them all; null where it does not. */
export const tile = (rows: Rows, range: readonly (readonly CellAddress[])[]): Rows | null => {
  const [height, width] = [rows.length, rows[0]?.length ?? 0]
  const whole = (cells: readonly unknown[], part: number) => part > 0 && cells.length % part === 0
  if (!rows.every(row => row.length === width) || !whole(range, height) || !range.every(cells => whole(cells, width))) return null
  return range.map((cells, row) => cells.map((_, column) => rows[row % height]?.[column % width] ?? ''))
}

/**
 * All of it or nothing.
 * @param places the cells that there are, row by row.
 */
export const fitCells = (report: Report, places: readonly (readonly CellAddress[])[], rows: Rows): Fitted => {
  const edits: Record<string, Edit> = {}
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) {
      const address = places[row]?.[column]
      if (!address) return { ok: false, why: `粘贴的是 ${sizeOf(rows)}，从这一格起放不下` }
      const fitted = fitCell(report, address, text)
      if (typeof fitted === 'string') return { ok: false, why: fitted }
      edits[address] = fitted
    }
  }
  return { ok: true, edits }
}

const sizeOf = (rows: Rows) => `${rows.length} 行 ${Math.max(...rows.map(cells => cells.length))} 列`

/** The change, or why there can be none. */
const fitCell = (report: Report, address: CellAddress, text: string): Edit | string => {
  const place = formCellAt(report, address)
  const name = place ? cellName(place) : address
  if (!place || !report.cells[address]) return `文件里没有“${name}”这一格，不能粘贴`
  const read = readTyped(text, place.column.quantity)
  if (read.ok) return read.edit
  if (text.length > LONGEST) return '选中单元格时粘贴的是数字；要另外打开粘贴的文字，请先按 Esc 再粘贴'
  return `没有粘贴：“${text}”放不进“${name}”，${read.hint}`
}

/** No figure or label is as long. */
const LONGEST = 40
