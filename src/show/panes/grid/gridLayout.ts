/** How a statutory table is laid out in print, worked out from the form's data: label columns, head, and rows of cells. */
import { addressOf, type FormCell } from '../../../statute/compiled'
import type { Block, CellAddress, Table } from '../../../statute/form'

/** A heading over columns. Leaves have no children. */
export interface HeadNode {
  readonly label: string
  /** Rows of the head it fills; leaves reach down to the last row of the head by themselves. */
  readonly rows: number
  readonly children: readonly HeadNode[]
}

export type GridRow =
  /** 第二十条第（一）项, over the whole width; `under`: the cells of its block. */
  | { readonly kind: 'heading'; readonly key: string; readonly text: string; readonly under: readonly CellAddress[] }
  /** 信息内容 and the block's own column headings; `under`: the cells under each. */
  | {
      readonly kind: 'columns'
      readonly key: string
      readonly corner: string
      readonly labels: readonly string[]
      readonly under: readonly (readonly CellAddress[])[]
    }
  /** `path`: the row's label with the groups it stands in, outermost first; empty where the rows stand side by side. */
  | { readonly kind: 'cells'; readonly key: string; readonly path: readonly string[]; readonly cells: readonly FormCell[] }

export interface GridLayout {
  readonly table: Table
  /** Columns of labels, at the left. */
  readonly labels: number
  /** Columns of cells. */
  readonly width: number
  /** Empty where every block carries its own headings. */
  readonly head: readonly HeadNode[]
  readonly rows: readonly GridRow[]
}

/** The layout of a table of any form. */
export const gridLayout = (table: Table): GridLayout => {
  if (table.layout === 'line') return lineLayout(table)
  const [first] = table.blocks
  const single = table.blocks.length === 1 && first && first.heading === undefined ? first : null
  return {
    table,
    labels: Math.max(...table.blocks.flatMap(block => block.rows.map(row => (row.under?.length ?? 0) + 1))),
    width: Math.max(...table.blocks.map(block => block.columns.length)),
    head: single ? headTree(single.columns.map(column => [...(column.under ?? []), column.label])) : [],
    rows: table.blocks.flatMap((block, index) => [...(single ? [] : headingRows(table, block, index)), ...cellRows(table, block)]),
  }
}

/** All rows of the form side by side: one line of cells under a head of three rows. */
const lineLayout = (table: Table): GridLayout => {
  const cells = table.blocks.flatMap(block => cellRows(table, block).flatMap(row => row.cells))
  const depth = Math.max(...cells.map(cell => (cell.row.under?.length ?? 0) + 1))
  const paths = cells.map(cell => [...(cell.row.under ?? []), cell.row.label, cell.column.label])
  return {
    table,
    labels: 0,
    width: cells.length,
    head: headTree(paths, depth),
    rows: [{ kind: 'cells', key: 'line', path: [], cells }],
  }
}

/**
 * Joins neighbouring columns that stand under the same headings.
 * @param depth rows of head that the groups fill together: a shallow group (行政复议) fills what deeper ones share out.
 */
const headTree = (paths: readonly (readonly string[])[], depth = 0): readonly HeadNode[] => {
  const groups: (readonly string[])[][] = []
  for (const path of paths) {
    const last = groups[groups.length - 1]
    if (last && path.length > 1 && last[0]?.length !== 1 && last[0]?.[0] === path[0]) last.push(path)
    else groups.push([path])
  }
  return groups.map(group => headNode(group, depth))
}

const headNode = (group: readonly (readonly string[])[], depth: number): HeadNode => {
  const [label = '', ...below] = group[0] ?? []
  if (below.length === 0) return { label, rows: 1, children: [] }
  const rows = below.length === 1 ? Math.max(1, depth) : 1
  const children = headTree(
    group.map(path => path.slice(1)),
    Math.max(0, depth - rows),
  )
  return { label, rows, children }
}

const headingRows = (table: Table, block: Block, index: number): readonly GridRow[] => {
  const under = block.columns.map(column => block.rows.map(row => addressOf(table.key, row.key, column.key)))
  const heading = { kind: 'heading' as const, key: `heading.${index}`, text: block.heading ?? '', under: under.flat() }
  const labels = block.columns.map(column => column.label)
  const columns = { kind: 'columns' as const, key: `columns.${index}`, corner: block.corner ?? '', labels, under }
  return block.heading === undefined ? [columns] : [heading, columns]
}

const cellRows = (table: Table, block: Block): readonly Extract<GridRow, { kind: 'cells' }>[] =>
  block.rows.map(row => ({
    kind: 'cells',
    key: row.key,
    path: [...(row.under ?? []), row.label],
    cells: block.columns.map(column => ({ address: addressOf(table.key, row.key, column.key), table, block, row, column })),
  }))

/** How many label columns the label at `column` of a row spans: the innermost reaches to the cells. */
export const labelSpan = (row: GridRow, column: number, layout: Pick<GridLayout, 'labels' | 'width'>): number => {
  if (row.kind === 'heading') return column === 0 ? layout.labels + layout.width : 1
  const last = row.kind === 'columns' ? 0 : row.path.length - 1
  return column === last ? layout.labels - last : 1
}

/** Whether the label at `column` of `row` is the same group as in the row where the group begins (（三）不予公开). */
export const joinsGroup = (begin: GridRow, row: GridRow, column: number): boolean => {
  if (begin.kind !== 'cells' || row.kind !== 'cells') return false
  if (column >= begin.path.length - 1 || column >= row.path.length - 1) return false
  return begin.path.slice(0, column + 1).every((label, at) => row.path[at] === label)
}

/** How many columns the cell at `column` spans: the last of a short block reaches to the edge. */
export const cellSpan = (row: GridRow, column: number, width: number): number => {
  if (row.kind === 'heading') return 1
  const count = row.kind === 'columns' ? row.labels.length : row.cells.length
  return column === count - 1 ? width - column : 1
}

/** The words by which a row is called: （三）不予公开 1.属于国家秘密. The outermost group of a deep row says nothing and is left out. */
export const rowName = (cell: FormCell): string => {
  const under = cell.row.under ?? []
  const shown = cell.table.layout === 'rows' ? under.slice(1) : under
  return [...shown, cell.row.label].join(' ')
}

/** The cells under columns of cells. */
export const cellsUnder = ({ rows }: Pick<GridLayout, 'rows'>, columns: readonly number[]): readonly CellAddress[] =>
  rows.flatMap(row => (row.kind === 'cells' ? columns.flatMap(at => row.cells[at]?.address ?? []) : []))
