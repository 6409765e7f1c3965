import { memo } from 'react'
import type { PageShape } from '../../../model/source'
import type { CellAddress } from '../../../statute/form'
import { severityNames } from '../../../words/severities'
import { CellBox } from '../boxes/CellBox'
import type { Boxes } from '../boxes/useBoxes'
import { boxInPercent } from './geometry'
import type { Mark, QuoteBox } from './pictureMarks'

interface Props {
  readonly shape: PageShape
  readonly marks: readonly Mark[]
  readonly boxes: Boxes
  readonly finding: string | null
  /** The cell that takes the focus when the boxes are entered. */
  readonly entry: CellAddress | null
}

/** The boxes over a page: a button for every cell that was read and for every quotation. */
export const PageMarks = memo(({ marks, ...props }: Props) => (
  <>
    {marks.map(mark =>
      mark.kind === 'cell' ? (
        <CellBox
          key={mark.cell}
          cell={mark.cell}
          style={boxInPercent(mark.box, props.shape)}
          shared={mark.shared}
          tight={mark.tight}
          boxes={props.boxes}
          entry={mark.cell === props.entry}
        />
      ) : (
        <QuoteButton key={mark.finding} mark={mark} shape={props.shape} chosen={mark.finding === props.finding} />
      ),
    )}
  </>
))

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
