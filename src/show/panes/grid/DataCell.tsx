import { memo, type ReactNode } from 'react'
import type { Cell } from '../../../model/report'
import type { FormCell } from '../../../statute/compiled'
import type { Edit } from '../../../store/state'
import { cellLook } from './cellLook'
import type { CellMark } from './cellMarks'

interface Props {
  readonly place: FormCell
  readonly colSpan: number
  readonly cell: Cell | undefined
  readonly edit: Edit | undefined
  readonly mark: CellMark | undefined
  readonly chosen: CellMark['part']
  readonly cursor: boolean
  /** Whether it is one of several that are chosen together. */
  readonly ranged: boolean
  readonly entry: boolean
  readonly editor: ReactNode
}

/** Figures of more characters are set closer, so that the columns share the room. */
const roomy = 4

const isLong = (figure: string): boolean => figure.length > roomy

/** One cell of a statutory table with all its marks; grid.css says how each looks. */
export const DataCell = memo(({ place, colSpan, cell, edit, mark, chosen, cursor, ranged, entry, editor }: Props) => {
  const look = cellLook(place, cell, edit, mark)
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid, see StatutoryTable
      role="gridcell"
      className="cell marked"
      colSpan={colSpan}
      tabIndex={entry ? 0 : -1}
      aria-label={look.name}
      aria-describedby={cursor ? 'bar-sums' : undefined}
      aria-selected={cursor || ranged}
      aria-readonly={look.state === 'absent'}
      data-cell={place.address}
      data-entry={entry}
      data-ranged={(ranged && !cursor) || undefined}
      data-state={look.state}
      data-severity={mark?.severity ?? undefined}
      data-part={mark?.part ?? undefined}
      data-chosen={chosen ?? undefined}
      data-uncertain={look.uncertain || undefined}
      data-seen={look.seen || undefined}
      data-edited={edit ? true : undefined}
      title={look.state === 'words' ? look.figure : undefined}
    >
      <span className="figure" data-long={isLong(look.figure) || undefined}>
        {look.before !== null && <del>{look.before}</del>}
        <span className="now">{look.figure}</span>
      </span>
      {editor}
    </td>
  )
})
