import { useTable } from '@tanstack/react-table'
import type { KeyboardEvent, ReactNode } from 'react'
import type { FormCell } from '../../statute/compiled'
import type { CellAddress, Table } from '../../statute/form'
import { features, gridModel } from '../panes/grid/columns'
import type { GridRow } from '../panes/grid/gridLayout'
import { TableHead } from '../panes/grid/TableHead'

/** What a cell shows and what is heard of it. */
export interface CellFace {
  readonly name: string
  readonly content: ReactNode
  /** For its looks: data-holds and the like. */
  readonly looks?: Readonly<Record<`data-${string}`, string | boolean | undefined>>
}

export interface FormTableProps {
  readonly faceOf: (place: FormCell) => CellFace
  readonly chosen: CellAddress | null
  /** The cell that takes the focus when one comes to the tables. */
  readonly entry: CellAddress | null
  readonly onChoose: (cell: CellAddress) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** One statutory table in the layout of the form; what its cells show is for its user to say. */
export const FormTable = ({ table, ...cells }: FormTableProps & { readonly table: Table }) => {
  const model = gridModel(table)
  const grid = useTable({ features, columns: model.columns, data: model.data })
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one moves through these tables with the arrow keys, which is what a grid is
      role="grid"
      aria-readonly="true"
      className={`form-table of-${model.layout.labels}`}
      data-table={table.key}
      aria-label={table.name}
      onKeyDown={cells.onKeyDown}
    >
      <colgroup>
        {model.columnClasses.map(([id, name]) => (
          <col key={id} className={name} />
        ))}
      </colgroup>
      <TableHead groups={grid.getHeaderGroups()} layout={model.layout} labels={[]} finding={null} />
      <tbody>
        {grid.getRowModel().rows.map(row => (
          <tr key={row.id} data-row={row.original.kind}>
            {row.getAllCells().map(cell => {
              if (cell.getIsCovered()) return null
              const meta = cell.column.columnDef.meta
              const spans = { rowSpan: cell.getRowSpan(), colSpan: cell.getColSpan() }
              if (meta?.kind === 'label') return <Label key={cell.id} row={row.original} at={meta.at} {...spans} />
              return <Body key={cell.id} row={row.original} at={meta?.at ?? 0} colSpan={spans.colSpan} {...cells} />
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface LabelProps {
  readonly row: GridRow
  readonly at: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** Groups of more rows than this are set vertically, as on the form. */
const rowsForVertical = 12

const Label = ({ row, at, ...spans }: LabelProps) => {
  if (row.kind === 'heading')
    return (
      <th {...spans} scope="colgroup" className="block-heading">
        {row.text}
      </th>
    )
  if (row.kind === 'columns')
    return (
      <th {...spans} scope="col" className="corner">
        {row.corner}
      </th>
    )
  const isGroup = at < row.path.length - 1
  return (
    <th
      {...spans}
      scope={isGroup ? 'rowgroup' : 'row'}
      className={spans.rowSpan >= rowsForVertical ? 'row-label vertical' : 'row-label'}
      data-at={at}
    >
      <span>{row.path[at]}</span>
    </th>
  )
}

const Body = ({ row, at, colSpan, ...cells }: FormTableProps & { row: GridRow; at: number; colSpan: number }) => {
  if (row.kind === 'columns')
    return (
      <th colSpan={colSpan} scope="col" className="column-label">
        {row.labels[at]}
      </th>
    )
  const place = row.kind === 'cells' ? row.cells[at] : undefined
  return place ? <FaceCell place={place} colSpan={colSpan} {...cells} /> : null
}

const FaceCell = ({ place, colSpan, faceOf, chosen, entry, onChoose }: FormTableProps & { place: FormCell; colSpan: number }) => {
  const { address } = place
  const { name, content, looks } = faceOf(place)
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid, see FormTable
      role="gridcell"
      className="cell marked"
      colSpan={colSpan}
      tabIndex={address === entry ? 0 : -1}
      aria-label={name}
      aria-selected={address === chosen}
      data-face={address}
      {...looks}
      onClick={() => onChoose(address)}
      onKeyDown={event => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          onChoose(address)
        }
      }}
    >
      {content}
    </td>
  )
}
