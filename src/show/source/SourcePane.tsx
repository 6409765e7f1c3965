import { useMemo } from 'react'
import { findingKeys, findingOf } from '../../store/selection'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { cellMarks } from '../grid/cellMarks'
import { LineList } from './LineList'
import { chosenMarks, chosenPlace, documentMarks } from './sourceMarks'

/** The document as it was read, line by line, with the place of the selection marked. */
export const SourcePane = ({ file }: { file: Ready }) => {
  const { report, lines, source } = file.outcome
  const selection = useStore(state => state.selection)
  const folded = useStore(state => state.sourceFolded)
  const foldSource = useStore(state => state.foldSource)
  const finding = useMemo(() => findingOf(file.findings, selection.finding), [file.findings, selection.finding])
  const offered = useMemo(
    () => documentMarks(report, file.findings, findingKeys(file.findings), cellMarks(file.findings)),
    [report, file.findings],
  )
  const chosen = useMemo(() => chosenMarks(report, finding, selection.cell), [report, finding, selection.cell])
  const place = useMemo(() => chosenPlace(report, finding, selection.cell), [report, finding, selection.cell])
  const where = place ? (place.page ? `第 ${place.page} 页` : `第 ${place.line} 行`) : null
  const extent = source.pages ? `共 ${source.pages} 页` : `共 ${lines.length} 行`
  return (
    <section className="pane source" data-pane="source" data-folded={folded} aria-label="原文">
      <h2 className="pane-head">
        <span className="source-title">原文</span>
        <span className="pane-note">{where ? `${where}，${extent}` : extent}</span>
        <span className="pane-tools">
          <button type="button" aria-expanded={!folded} onClick={() => foldSource(!folded)}>
            {folded ? '展开原文' : '收起'}
          </button>
        </span>
      </h2>
      {!folded && <LineList lines={lines} offered={offered} chosen={chosen} place={place} noPlace={selection.finding !== null && !place} />}
    </section>
  )
}
