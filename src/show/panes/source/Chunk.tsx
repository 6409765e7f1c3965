import { memo } from 'react'
import type { SourceLine } from '../../../model/source'
import { Line } from './Line'
import { chunkSize } from './lineWindow'
import type { LineMarks, Stretch } from './sourceMarks'

interface Props {
  readonly index: number
  readonly lines: readonly SourceLine[]
  readonly offered: LineMarks
  readonly chosen: LineMarks
}

const none: readonly Stretch[] = []

/** A chunk of lines, with a heading where a page begins. */
export const Chunk = memo(({ index, lines, offered, chosen }: Props) => {
  const start = index * chunkSize
  return (
    <>
      {lines.slice(start, start + chunkSize).map((line, at) => {
        const number = start + at + 1
        const begins = line.page !== undefined && line.page !== lines[number - 2]?.page
        return (
          // Lines have no identity but their number.
          <LineWithHeading key={number} line={line} number={number} begins={begins} offered={offered} chosen={chosen} />
        )
      })}
    </>
  )
})

interface LineProps {
  readonly line: SourceLine
  readonly number: number
  readonly begins: boolean
  readonly offered: LineMarks
  readonly chosen: LineMarks
}

const LineWithHeading = ({ line, number, begins, offered, chosen }: LineProps) => (
  <>
    {begins && <p className="page-head">第 {line.page} 页</p>}
    <Line
      text={line.text}
      number={number}
      paged={line.page !== undefined}
      offered={offered.get(number) ?? none}
      chosen={chosen.get(number) ?? none}
    />
  </>
)
