/** A statutory table as rows of plain cells with their spans, in the layout of the form: for a sheet, and for a table that is copied. */
import type { FormCell } from '../../statute/compiled'
import type { Table } from '../../statute/form'
import { cellSpan, type GridLayout, type GridRow, gridLayout, type HeadNode, joinsGroup, labelSpan } from '../panes/grid/gridLayout'

export type PlainCell =
  | { readonly kind: 'head' | 'label'; readonly text: string; readonly columns: number; readonly rows: number }
  | { readonly kind: 'figure'; readonly place: FormCell; readonly columns: number; readonly rows: 1 }

/** One entry a column; null where a cell reaches over from above or from the left. */
export type PlainRow = readonly (PlainCell | null)[]

export const statutoryCells = (table: Table): readonly PlainRow[] => {
  const layout = gridLayout(table)
  return [...headRows(layout), ...layout.rows.map((row, at) => bodyRow(layout, row, at))]
}

/** Columns of the widest row. */
export const columnsOf = (table: Table): number => {
  const { labels, width } = gridLayout(table)
  return labels + width
}

const headRows = (layout: GridLayout): readonly PlainRow[] => {
  const depth = Math.max(0, ...layout.head.map(depthOf))
  const rows = Array.from({ length: depth }, () => Array<PlainCell | null>(layout.labels + layout.width).fill(null))
  const note = rows[0]
  if (note && layout.labels > 0) note[0] = { kind: 'head', text: layout.table.note ?? '', columns: layout.labels, rows: depth }
  putHeads(rows, layout.head, 0, layout.labels)
  return rows
}

/** Puts headings below each other. @param at row and @param column where the first of them stands. @returns the column behind the last. */
const putHeads = (rows: (PlainCell | null)[][], nodes: readonly HeadNode[], at: number, column: number): number => {
  let next = column
  for (const node of nodes) {
    const end = node.children.length === 0 ? next + 1 : putHeads(rows, node.children, at + node.rows, next)
    const down = node.children.length === 0 ? rows.length - at : node.rows
    const row = rows[at]
    if (row) row[next] = { kind: 'head', text: node.label, columns: end - next, rows: down }
    next = end
  }
  return next
}

const depthOf = ({ rows, children }: HeadNode): number => rows + Math.max(0, ...children.map(depthOf))

const bodyRow = (layout: GridLayout, row: GridRow, at: number): PlainRow => {
  const cells = Array<PlainCell | null>(layout.labels + layout.width).fill(null)
  for (let column = 0; column < layout.labels; column += labelSpan(row, column, layout)) putLabel(cells, layout, row, at, column)
  for (let column = 0; column < layout.width; column += cellSpan(row, column, layout.width)) {
    const cell = bodyCell(layout, row, column)
    if (cell) cells[layout.labels + column] = cell
  }
  return cells
}

const putLabel = (cells: (PlainCell | null)[], layout: GridLayout, row: GridRow, at: number, column: number) => {
  const above = layout.rows[at - 1]
  if (above && joinsGroup(above, row, column)) return
  const below = layout.rows.slice(at + 1)
  const end = below.findIndex(other => !joinsGroup(row, other, column))
  const text = row.kind === 'heading' ? row.text : row.kind === 'columns' ? row.corner : (row.path[column] ?? '')
  const kind = row.kind === 'cells' ? 'label' : 'head'
  cells[column] = { kind, text, columns: labelSpan(row, column, layout), rows: 1 + (end < 0 ? below.length : end) }
}

const bodyCell = (layout: GridLayout, row: GridRow, column: number): PlainCell | null => {
  if (row.kind === 'heading') return null
  const columns = cellSpan(row, column, layout.width)
  if (row.kind === 'columns') return { kind: 'head', text: row.labels[column] ?? '', columns, rows: 1 }
  const place = row.cells[column]
  return place ? { kind: 'figure', place, columns, rows: 1 } : null
}
