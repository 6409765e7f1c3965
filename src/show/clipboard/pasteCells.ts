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
import { clipboardRows } from './clipboardRows'

export type Fitted = { readonly ok: true; readonly edits: Edits } | { readonly ok: false; readonly why: string }

/** Puts the cells of a clipboard into the open report, in one step, and says so, or says what does not fit. */
export const pasteCells = (text: string): void => {
  const state = useStore.getState()
  const file = openReady(state)
  const fitted = file && fitInto(file, state.selection, text)
  if (fitted?.ok) state.editCells(fitted.edits)
  if (fitted) state.say(fitted.ok ? `已粘贴 ${Object.keys(fitted.edits).length} 个单元格，按 Ctrl+Z 撤销` : fitted.why)
}

const fitInto = (file: Ready, selection: Selection, text: string): Fitted | null => {
  if (isPassedOn(file)) return { ok: false, why: '没有原文，改了也无法重新核对；要试改，请打开报告文件' }
  const { report } = file.outcome
  const matrix = cellMatrix(tablesOf(report).filter(table => report.tables[table.key]))
  const start = rangeOf(matrix, selection)[0]?.[0]
  return start ? fitCells(report, cellsFrom(matrix, start), clipboardRows(text)) : null
}

/**
 * All of it or nothing.
 * @param places the cells that there are, row by row.
 */
export const fitCells = (report: Report, places: readonly (readonly CellAddress[])[], rows: readonly (readonly string[])[]): Fitted => {
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

const sizeOf = (rows: readonly (readonly string[])[]) => `${rows.length} 行 ${Math.max(...rows.map(cells => cells.length))} 列`

/** The change, or why there can be none. */
const fitCell = (report: Report, address: CellAddress, text: string): Edit | string => {
  const place = formCellAt(report, address)
  const name = place ? cellName(place) : address
  if (!place || !report.cells[address]) return `文件里没有“${name}”这一格，不能粘贴`
  const read = readTyped(text, place.column.quantity)
  return read.ok ? read.edit : `没有粘贴：“${text}”放不进“${name}”，${read.hint}`
}
