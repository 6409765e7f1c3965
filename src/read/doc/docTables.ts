/** Paragraphs one after another, each knowing how deep in tables it stands and what it ends → tables within tables. */
import type { Block } from '../markup/blocks'
import { gridToTable } from '../office/gridRows'
import { type EdgedCell, onOneGrid, saysAnything } from '../office/onOneGrid'
import type { RowShape } from './rowShape'

export type End = 'paragraph' | 'cell' | 'row'

export interface Placed {
  readonly depth: number
  readonly end: End
  /** What the paragraph holds; nothing for the end of a row. */
  readonly blocks: readonly Block[]
  /** Of the end of a row. */
  readonly row: RowShape | null
  /** Something of it was deleted, if only its mark. */
  readonly deleted: boolean
}

interface OpenRow {
  readonly cells: readonly (readonly Block[])[]
  readonly shape: RowShape | null
}

interface OpenTable {
  readonly rows: OpenRow[]
  cells: (readonly Block[])[]
  blocks: Block[]
  /** Something of the row that is open was deleted. */
  deleted: boolean
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
  for (const { depth, end, blocks: own, row, deleted } of paragraphs) {
    closeTo(depth)
    while (open.length < depth) open.push({ rows: [], cells: [], blocks: [], deleted: false })
    const table = open.at(-1)
    if (!table) {
      blocks.push(...own)
      continue
    }
    table.deleted ||= deleted
    if (end === 'row') {
      if (!isGone(table)) table.rows.push({ cells: table.cells, shape: row })
      table.cells = []
      table.blocks = []
      table.deleted = false
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

/** A deleted row keeps nothing of what stood in it. Its end alone does not tell: LibreOffice gives it the look of the row below. */
const isGone = ({ cells, deleted }: OpenTable): boolean => deleted && !cells.some(blocks => saysAnything({ blocks }))

/** Cells whose row has no end are a row all the same: what is cut off there may have had a figure. */
const toTable = ({ rows, cells, blocks }: OpenTable): Block[] => {
  const rest = blocks.length > 0 ? [...cells, blocks] : cells
  const all = rest.length > 0 ? [...rows, { cells: rest, shape: null }] : rows
  const table = gridToTable(onOneGrid(all.map((row, index) => toEdgedRow(row, all[index - 1]?.shape ?? null))))
  return table ? [table] : []
}

/** Twentieths of a point: the width of a cell of which the file does not tell its edges. */
const UNTOLD = 1000

/** @param above what tells of the row above: a row without an end is laid out like it. */
const toEdgedRow = ({ cells, shape: own }: OpenRow, above: RowShape | null): EdgedCell[] => {
  const shape = own ?? above
  const row: EdgedCell[] = []
  let right = shape?.edges[0] ?? 0
  for (const [index, blocks] of cells.entries()) {
    const left = right
    right = Math.max(left, shape?.edges[index + 1] ?? left + UNTOLD)
    const { goesOnBefore = false, goesOnAbove = false } = own?.cells[index] ?? {}
    const last = row.at(-1)
    if (goesOnBefore && last) row[row.length - 1] = { ...last, right }
    else row.push({ blocks, left, right, goesOn: goesOnAbove })
  }
  return row
}
