import { memo } from 'react'
import { severityNames } from '../../../words/severities'
import { partOfLine } from '../source/lineWindow'
import { type Segment, type Stretch, segmentsOf } from '../source/sourceMarks'

interface Props {
  readonly text: string
  readonly number: number
  readonly rank?: 'title' | 'heading' | undefined
  readonly offered: readonly Stretch[]
  readonly chosen: readonly Stretch[]
}

/** A paragraph, or a line of a cell: plain text, and in it the words that findings quote. */
export const PaperLine = memo(({ text, number, rank, offered, chosen }: Props) => {
  const part = partOfLine(text, chosen[0]?.start ?? offered[0]?.start ?? 0)
  const stretches = [...offered, ...chosen]
    .filter(({ start, end }) => end > part.start && start < part.start + part.text.length)
    .map(stretch => ({ ...stretch, start: stretch.start - part.start, end: stretch.end - part.start }))
  return (
    <p className="leaf-line" data-line={number} data-rank={rank}>
      {part.before && '…'}
      {segmentsOf(part.text, stretches).map(segment => (
        <Words key={segment.start} segment={segment} />
      ))}
      {part.after && '…'}
    </p>
  )
})

const Words = ({ segment: { cell, finding, severity, chosen, text } }: { segment: Segment }) => {
  if (!cell && !finding) return chosen ? <mark data-chosen={chosen}>{text}</mark> : text
  const named = severity ? `${severityNames[severity]}：${text}` : text
  return (
    // Words of a paragraph break over lines, which a button does not.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={-1}
      className="words"
      aria-label={named}
      aria-pressed={chosen !== undefined}
      data-quote={finding}
      data-box={finding ? undefined : cell}
      data-severity={severity}
      data-chosen={chosen}
    >
      {text}
    </span>
  )
}
