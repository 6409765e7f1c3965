import type { CSSProperties } from 'react'
import type { CellAddress } from '../../../statute/form'
import type { Boxes } from './useBoxes'

interface Props {
  readonly cell: CellAddress
  readonly boxes: Boxes
  /** Where it lies; absent where it fills what it stands in. */
  readonly style?: CSSProperties
  /** It stands for other cells too. */
  readonly shared?: boolean
  /** It is hardly larger than the figure in it. */
  readonly tight?: boolean
  /** The name of its cell in the file: Sheet1!C7. */
  readonly place?: string | undefined
  /** Whether it takes the focus when the boxes are entered. */
  readonly entry: boolean
}

/** The box over a cell of the document: a button that chooses it, with the marks that the cell has in the grid. */
export const CellBox = ({ cell, boxes, style, shared, tight, place, entry }: Props) => {
  const look = boxes.looks.get(cell)
  const found = boxes.marks.get(cell)
  const name = place === undefined ? look?.name : `${place}，${look?.name ?? ''}`
  return (
    <button
      type="button"
      className="box marked"
      style={style}
      tabIndex={entry ? 0 : -1}
      aria-label={name}
      title={name}
      aria-pressed={cell === boxes.cursor}
      data-box={cell}
      data-shared={shared || undefined}
      data-tight={tight || undefined}
      data-state={look?.state}
      data-severity={found?.severity ?? undefined}
      data-part={found?.part ?? undefined}
      data-chosen={boxes.chosen.get(cell)}
      data-uncertain={look?.uncertain || undefined}
    >
      {look && look.before !== null && <span className="box-now">{look.figure}</span>}
    </button>
  )
}
