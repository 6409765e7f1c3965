import { memo } from 'react'
import { partOfLine } from './lineWindow'
import { type Segment, type Stretch, segmentsOf } from './sourceMarks'

interface Props {
  readonly text: string
  readonly number: number
  /** Lines of a paged document have no number of their own on paper. */
  readonly paged: boolean
  readonly offered: readonly Stretch[]
  readonly chosen: readonly Stretch[]
}

/** One line of the document, cut into plain text, cells, quoted words and what is chosen. */
export const Line = memo(({ text, number, paged, offered, chosen }: Props) => {
  const part = partOfLine(text, chosen[0]?.start ?? offered[0]?.start ?? 0)
  const stretches = [...offered, ...chosen]
    .filter(({ start, end }) => end > part.start && start < part.start + part.text.length)
    .map(stretch => ({ ...stretch, start: stretch.start - part.start, end: stretch.end - part.start }))
  return (
    <p className="line" data-line={number} data-chosen-line={chosen.some(stretch => stretch.chosen !== 'part') || undefined}>
      {!paged && (
        <span className="line-number" aria-hidden="true">
          {number}
        </span>
      )}
      <span className="line-text">
        {part.before && '…'}
        {segmentsOf(part.text, stretches).map(segment => (
          <Piece key={segment.start} segment={segment} />
        ))}
        {part.after && '…'}
      </span>
    </p>
  )
})

const Piece = ({ segment }: { segment: Segment }) => {
  const { cell, finding, severity, chosen, text } = segment
  if (!cell && !finding && !chosen) return text
  const data = {
    'data-source-cell': cell,
    'data-source-finding': finding,
    'data-severity': severity,
    'data-chosen': chosen,
  }
  return chosen ? <mark {...data}>{text}</mark> : <span {...data}>{text}</span>
}
