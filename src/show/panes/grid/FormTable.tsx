import { useTable } from '@tanstack/react-table'
import { type KeyboardEvent, memo, type ReactNode, useMemo } from 'react'
import type { FormCell } from '../../../statute/compiled'
import type { Table } from '../../../statute/form'
import { features, type GridModel, gridModel } from './columns'
import type { GridRow } from './gridLayout'
import { LabelWords, labelProps } from './LabelWords'
import { type LabelMark, markOfLabel } from './labelMarks'
import { TableHead } from './TableHead'

interface FormTableProps {
  readonly table: Table
  readonly labels: readonly LabelMark[]
  /** Key of the chosen finding. */
  readonly finding: string | null
  /** Whether several cells can be chosen together. */
  readonly several?: boolean
  /** Whether nothing is typed into it. */
  readonly readOnly?: boolean
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
  readonly renderCell: (place: FormCell, colSpan: number) => ReactNode
}

/** One statutory table in the layout of the form, whatever stands in its cells. */
export const FormTable = (props: FormTableProps) => {
  const model = useMemo(() => gridModel(props.table), [props.table])
  const grid = useTable({ features, columns: model.columns, data: model.data })
  const rows = grid.getRowModel().rows
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one moves through these tables with the arrow keys, which is what a grid is
      role="grid"
      aria-multiselectable={props.several}
      aria-readonly={props.readOnly}
      className={`form-table of-${model.layout.labels}`}
      data-table={props.table.key}
      aria-label={props.table.name}
      onKeyDown={props.onKeyDown}
    >
      <Columns model={model} />
      <TableHead groups={grid.getHeaderGroups()} layout={model.layout} labels={props.labels} finding={props.finding} />
      <tbody>
        {rows.map(row => (
          <tr key={row.id} data-row={row.original.kind} data-opens={row.getAllCells().some(opensGroup) || undefined}>
            {row.getAllCells().map(cell => {
              if (cell.getIsCovered()) return null
              const meta = cell.column.columnDef.meta
              const spans = { rowSpan: cell.getRowSpan(), colSpan: cell.getColSpan() }
              if (meta?.kind === 'label') return <LabelCell key={cell.id} row={row.original} at={meta.at} {...spans} {...props} />
              return <BodyCell key={cell.id} row={row.original} at={meta?.at ?? 0} colSpan={spans.colSpan} {...props} />
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whether a cell stands for rows below its own. */
const opensGroup = (cell: { getIsCovered(): boolean; getRowSpan(): number }): boolean => !cell.getIsCovered() && cell.getRowSpan() > 1

const Columns = memo(({ model }: { model: GridModel }) => (
  <colgroup>
    {model.columnClasses.map(([id, name]) => (
      <col key={id} className={name} />
    ))}
  </colgroup>
))

interface LabelProps extends Pick<FormTableProps, 'labels' | 'finding'> {
  readonly row: GridRow
  readonly at: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** Groups of more rows than this are set vertically, as on the form. */
const rowsForVertical = 12

const LabelCell = ({ row, at, rowSpan, colSpan, labels, finding }: LabelProps) => {
  if (row.kind === 'heading') {
    const mark = markOfLabel(labels, row.text, row.under)
    return (
      <th colSpan={colSpan} scope="colgroup" className="block-heading marked" {...labelProps(mark, finding)}>
        <LabelWords label={row.text} mark={mark} />
      </th>
    )
  }
  if (row.kind === 'columns') {
    return (
      <th colSpan={colSpan} scope="col" className="corner">
        {row.corner}
      </th>
    )
  }
  const group = at < row.path.length - 1
  const label = row.path[at] ?? ''
  const mark = group
    ? undefined
    : markOfLabel(
        labels,
        label,
        row.cells.map(cell => cell.address),
      )
  return (
    <th
      rowSpan={rowSpan}
      colSpan={colSpan}
      scope={group ? 'rowgroup' : 'row'}
      className={rowSpan >= rowsForVertical ? 'row-label marked vertical' : 'row-label marked'}
      data-at={at}
      {...labelProps(mark, finding)}
    >
      <LabelWords label={label} mark={mark} />
    </th>
  )
}

const BodyCell = ({ row, at, colSpan, ...props }: FormTableProps & { row: GridRow; at: number; colSpan: number }) => {
  if (row.kind === 'columns') {
    const label = row.labels[at] ?? ''
    const mark = markOfLabel(props.labels, label, row.under[at] ?? [])
    return (
      <th colSpan={colSpan} scope="col" className="column-label marked" {...labelProps(mark, props.finding)}>
        <LabelWords label={label} mark={mark} />
      </th>
    )
  }
  const place = row.kind === 'cells' ? row.cells[at] : undefined
  return place ? props.renderCell(place, colSpan) : null
}
