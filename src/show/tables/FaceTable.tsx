import type { KeyboardEvent, ReactNode } from 'react'
import type { FormCell } from '../../statute/compiled'
import type { CellAddress, Table } from '../../statute/form'
import { FormTable } from '../panes/grid/FormTable'

/** What a cell shows and what is heard of it. */
export interface CellFace {
  readonly name: string
  readonly content: ReactNode
  /** For its looks: data-holds and the like. */
  readonly looks?: Readonly<Record<`data-${string}`, string | boolean | undefined>>
}

export interface FaceTableProps {
  readonly faceOf: (place: FormCell) => CellFace
  readonly chosen: CellAddress | null
  /** The cell that takes the focus when one comes to the tables. */
  readonly entry: CellAddress | null
  readonly onChoose: (cell: CellAddress) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** One statutory table to look at and choose in; what its cells show is for its user to say. */
export const FaceTable = ({ table, onKeyDown, ...cells }: FaceTableProps & { readonly table: Table }) => (
  <FormTable
    table={table}
    labels={[]}
    finding={null}
    readOnly
    onKeyDown={onKeyDown}
    renderCell={(place, colSpan) => <FaceCell key={place.address} place={place} colSpan={colSpan} {...cells} />}
  />
)

type FaceCellProps = Omit<FaceTableProps, 'onKeyDown'> & { readonly place: FormCell; readonly colSpan: number }

const FaceCell = ({ place, colSpan, faceOf, chosen, entry, onChoose }: FaceCellProps) => {
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
