import type { Report } from '../../../model/report'
import type { CellAddress, Table } from '../../../statute/form'
import type { Edits } from '../../../store/state'
import type { CellMark, CellMarks } from './cellMarks'
import { DataCell } from './DataCell'
import { FormTable } from './FormTable'
import type { LabelMark } from './labelMarks'

export interface TableProps {
  readonly table: Table
  readonly report: Report
  /** What the report says, without the user's changes. */
  readonly original: Report
  readonly edits: Edits
  readonly marks: CellMarks
  readonly labels: readonly LabelMark[]
  /** Key of the chosen finding. */
  readonly finding: string | null
  /** The part each chosen cell has in the selection; for a cell chosen alone 'total'. */
  readonly chosen: ReadonlyMap<CellAddress, NonNullable<CellMark['part']>>
  readonly cursor: CellAddress | null
  /** Cells that are chosen together; null where it is one alone. */
  readonly range: ReadonlyMap<CellAddress, unknown> | null
  /** The cell that takes the focus when the pane is entered. */
  readonly entry: CellAddress | null
  readonly editing: CellAddress | null
  readonly renderEditor: (address: CellAddress) => React.ReactNode
}

/** One statutory table of a report, with its figures and their marks. */
export const StatutoryTable = (props: TableProps) => (
  <FormTable
    table={props.table}
    labels={props.labels}
    finding={props.finding}
    several
    renderCell={(place, colSpan) => {
      const { address } = place
      return (
        <DataCell
          key={address}
          place={place}
          colSpan={colSpan}
          cell={props.original.cells[address]}
          edit={props.edits[address]}
          mark={props.marks.get(address)}
          chosen={props.chosen.get(address) ?? null}
          cursor={props.cursor === address}
          ranged={props.range?.has(address) ?? false}
          entry={props.entry === address}
          editor={props.editing === address ? props.renderEditor(address) : null}
        />
      )
    }}
  />
)
