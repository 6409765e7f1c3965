/** Paragraphs one after another, each knowing how deep in tables it stands and what it ends → tables within tables. */
import type { Block } from '../markup/blocks'
import { type GridCell, gridToTable } from '../office/gridRows'
import type { RowShape } from './paragraphShape'

export type End = 'paragraph' | 'cell' | 'row'

export interface Placed {
  readonly depth: number
  readonly end: End
  /** What the paragraph holds; nothing for the end of a row. */
  readonly blocks: readonly Block[]
  /** Of the end of a row. */
  readonly row: RowShape | null
  /** The row was deleted. */
  readonly gone: boolean
}

interface OpenRow {
  readonly cells: readonly (readonly Block[])[]
  readonly shape: RowShape | null
}

interface OpenTable {
  readonly rows: OpenRow[]
  cells: (readonly Block[])[]
  blocks: Block[]
}

export const assembleTables = (paragraphs: Iterable<Placed>): Block[] => {
  const blocks: Block[] = []
  const open: OpenTable[] = []
  const closeTo = (depth: number) => {
    while (open.length > depth) {
      const table = toTable(open.pop() as OpenTable)
      ;(open.at(-1)?.blocks ?? blocks).push(...table)
    }
  }
  for (const { depth, end, blocks: own, row, gone } of paragraphs) {
    closeTo(depth)
    while (open.length < depth) open.push({ rows: [], cells: [], blocks: [] })
    const table = open.at(-1)
    if (!table) {
      blocks.push(...own)
      continue
    }
    if (end === 'row') {
      if (!gone) table.rows.push({ cells: table.cells, shape: row })
      table.cells = []
      table.blocks = []
      continue
    }
    table.blocks.push(...own)
    if (end === 'cell') {
      table.cells.push(table.blocks)
      table.blocks = []
    }
  }
  closeTo(0)
  return blocks
}

/** Cells whose row has no end are a row all the same: what is cut off there may have had a figure. */
const toTable = ({ rows, cells, blocks }: OpenTable): Block[] => {
  const rest = blocks.length > 0 ? [...cells, blocks] : cells
  const all = rest.length > 0 ? [...rows, { cells: rest, shape: null }] : rows
  const columns = columnsOf(all)
  const table = gridToTable(all.map(row => toGridRow(row, columns)))
  return table ? [table] : []
}

/** Edges this near each other are one (twentieths of a point): rounding moves them by a few, the narrowest column has some 200. */
const SAME_EDGE = 30

/** The edges of all rows together, in order, as the columns of a grid; empty where no row tells its edges. */
const columnsOf = (rows: readonly OpenRow[]): readonly number[] => {
  const edges = rows.flatMap(({ shape }) => shape?.edges ?? []).sort((one, other) => one - other)
  return edges.filter((edge, index) => index === 0 || edge - (edges[index - 1] ?? 0) > SAME_EDGE)
}

const toGridRow = ({ cells, shape }: OpenRow, columns: readonly number[]): GridCell[] => {
  const at = (edge: number) => columns.filter(column => column <= edge + SAME_EDGE).length - 1
  const row: GridCell[] = []
  for (const [index, blocks] of cells.entries()) {
    const [left, right] = [shape?.edges[index], shape?.edges[index + 1]]
    const column = left === undefined ? index : Math.max(0, at(left))
    const span = left === undefined || right === undefined ? 1 : Math.max(1, at(right) - column)
    const own = shape?.cells[index]
    const last = row.at(-1)
    if (own?.goesOnBefore && last) row[row.length - 1] = { ...last, columns: column + span - last.column }
    else row.push({ blocks, column, columns: span, goesOn: own?.goesOnAbove ?? false })
  }
  return row
}
