/** The layout of a statutory table as a model of TanStack Table: columns with their heads, and cells that span. */
import { type ColumnDef, cellSpanningFeature, tableFeatures } from '@tanstack/react-table'
import type { Table } from '../../../statute/form'
import { cellSpan, type GridLayout, type GridRow, gridLayout, type HeadNode, joinsGroup, labelSpan } from './gridLayout'

/** What the renderer must know of a column beyond its label. */
export interface GridColumnMeta {
  readonly kind: 'label' | 'cell' | 'head'
  /** Index among the label columns or among the cell columns. */
  readonly at: number
  /** Rows of the head that a group fills; 0 for a row that the group above fills too. */
  readonly headRows: number
}

export const features = tableFeatures({ cellSpanningFeature, columnMeta: {} as GridColumnMeta })
export type Features = typeof features
export type GridColumn = ColumnDef<Features, GridRow, unknown>

export interface GridModel {
  readonly layout: GridLayout
  readonly columns: GridColumn[]
  readonly data: GridRow[]
  /** For each column its id and the class that gives its width. */
  readonly columnClasses: readonly (readonly [id: string, name: string])[]
}

/** The model of a table. TanStack Table wants the same one as long as the table is the same. */
export const gridModel = (table: Table): GridModel => {
  const layout = gridLayout(table)
  return {
    layout,
    columns: [...labelColumns(layout), ...cellColumns(layout)],
    data: [...layout.rows],
    columnClasses: columnClasses(layout),
  }
}

const columnClasses = ({ labels, width }: GridLayout): GridModel['columnClasses'] => [
  ...Array.from({ length: labels }, (_, at) => [`label${at}`, `col-label${at}`] as const),
  ...Array.from({ length: width }, (_, at) => [`cell${at}`, 'col-cell'] as const),
]

const labelColumns = (layout: GridLayout): GridColumn[] =>
  Array.from({ length: layout.labels }, (_, at) => ({
    id: `label${at}`,
    header: '',
    accessorFn: row => (row.kind === 'cells' ? (row.path[at] ?? null) : row.kind === 'columns' ? row.corner : row.text),
    meta: { kind: 'label', at, headRows: 1 },
    spanColumns: ({ row }) => labelSpan(row.original, at, layout),
    spanRows: ({ anchorRow, row }) => joinsGroup(anchorRow.original, row.original, at),
  }))

const cellColumns = (layout: GridLayout): GridColumn[] => {
  let next = 0
  const leaf = (label: string): GridColumn => {
    const at = next++
    return {
      id: `cell${at}`,
      header: label,
      accessorFn: row => (row.kind === 'cells' ? row.cells[at] : row.kind === 'columns' ? row.labels[at] : null),
      meta: { kind: 'cell', at, headRows: 1 },
      spanColumns: ({ row }) => cellSpan(row.original, at, layout.width),
    }
  }
  const group = (node: HeadNode, path: string, rows = node.rows): GridColumn => {
    if (node.children.length === 0) return leaf(node.label)
    const meta = { kind: 'head' as const, at: 0, headRows: rows === node.rows ? rows : 0 }
    // A group that fills two rows of head is a group within a group of the same name.
    const columns = rows > 1 ? [group(node, `${path}/`, rows - 1)] : node.children.map((child, at) => group(child, `${path}/${at}`))
    return { id: path, header: node.label, meta, columns }
  }
  if (layout.head.length === 0) return Array.from({ length: layout.width }, () => leaf(''))
  return layout.head.map((node, at) => group(node, `head${at}`))
}
