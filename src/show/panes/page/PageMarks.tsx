import { memo } from 'react'
import type { PageShape } from '../../../model/source'
import type { CellAddress } from '../../../statute/form'
import { severityNames } from '../../../words/severities'
import type { CellLook } from '../grid/cellLook'
import type { CellMark, CellMarks } from '../grid/cellMarks'
import { boxInPercent } from './geometry'
import type { CellBox, Mark, QuoteBox } from './pictureMarks'

interface Props {
  readonly shape: PageShape
  readonly marks: readonly Mark[]
  readonly looks: ReadonlyMap<CellAddress, CellLook>
  readonly cellMarks: CellMarks
  /** The part each chosen cell has in the selection. */
  readonly chosen: ReadonlyMap<CellAddress, NonNullable<CellMark['part']>>
  readonly cursor: CellAddress | null
  readonly finding: string | null
  /** The cell that takes the focus when the boxes are entered. */
  readonly entry: CellAddress | null
}

/** The boxes over a page: a button for every cell that was read and for every quotation. */
export const PageMarks = memo(({ marks, ...props }: Props) => (
  <>
    {marks.map(mark =>
      mark.kind === 'cell' ? (
        <CellButton key={mark.cell} mark={mark} {...props} />
      ) : (
        <QuoteButton key={mark.finding} mark={mark} shape={props.shape} chosen={mark.finding === props.finding} />
      ),
    )}
  </>
))

const CellButton = ({ mark, shape, looks, cellMarks, chosen, cursor, entry }: Omit<Props, 'marks'> & { mark: CellBox }) => {
  const { cell, box, shared, tight } = mark
  const look = looks.get(cell)
  const found = cellMarks.get(cell)
  const part = chosen.get(cell)
  return (
    <button
      type="button"
      className="box marked"
      style={boxInPercent(box, shape)}
      tabIndex={cell === entry ? 0 : -1}
      aria-label={look?.name}
      title={look?.name}
      aria-pressed={cell === cursor}
      data-box={cell}
      data-shared={shared || undefined}
      data-tight={tight || undefined}
      data-state={look?.state}
      data-severity={found?.severity ?? undefined}
      data-part={found?.part ?? undefined}
      data-chosen={part}
      data-uncertain={look?.uncertain || undefined}
    >
      {look && look.before !== null && <span className="box-now">{look.figure}</span>}
    </button>
  )
}

const QuoteButton = ({ mark, shape, chosen }: { mark: QuoteBox; shape: PageShape; chosen: boolean }) => (
  <button
    type="button"
    className="quote"
    style={boxInPercent(mark.box, shape)}
    tabIndex={-1}
    aria-label={`${severityNames[mark.severity]}：${mark.message}`}
    title={mark.message}
    aria-pressed={chosen}
    data-quote={mark.finding}
    data-severity={mark.severity}
    data-chosen={chosen || undefined}
  />
)
