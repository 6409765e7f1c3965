import { findingOf } from '../../../model/finding'
import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { chosenPlace } from './sourceMarks'

/** Where in the lines the selection stands, and how many there are. */
export const PlaceNote = ({ file }: { file: Ready }) => {
  const { report, lines, source } = file.outcome
  const selection = useStore(state => state.selection)
  const place = chosenPlace(report, findingOf(file.findings, selection.finding), selection.cell)
  const where = place ? (place.page ? `第 ${place.page} 页` : `第 ${place.line} 行`) : null
  const extent = source.pages ? `共 ${source.pages} 页` : `共 ${lines.length} 行`
  return <span className="pane-note">{where ? `${where}，${extent}` : extent}</span>
}
