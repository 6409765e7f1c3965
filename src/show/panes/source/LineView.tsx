import { useMemo } from 'react'
import { findingOf } from '../../../model/finding'
import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { cellMarks } from '../grid/cellMarks'
import { LineList } from './LineList'
import { chosenMarks, chosenPlace, documentMarks } from './sourceMarks'

/** The document as it was read, line by line, with the place of the selection marked. */
export const LineView = ({ file }: { file: Ready }) => {
  const { report, lines } = file.outcome
  const selection = useStore(state => state.selection)
  const finding = useMemo(() => findingOf(file.findings, selection.finding), [file.findings, selection.finding])
  const offered = useMemo(() => documentMarks(report, file.findings, cellMarks(file.findings)), [report, file.findings])
  const chosen = useMemo(() => chosenMarks(report, finding, selection.cell), [report, finding, selection.cell])
  const place = useMemo(() => chosenPlace(report, finding, selection.cell), [report, finding, selection.cell])
  return <LineList lines={lines} offered={offered} chosen={chosen} place={place} noPlace={selection.finding !== null && !place} />
}
