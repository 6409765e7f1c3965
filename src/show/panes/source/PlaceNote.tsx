import { findingOf } from '../../../model/finding'
import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'
import { placeName } from './placeName'
import { chosenPlace } from './sourceMarks'

/** Where in the lines the selection stands, and how many there are. */
export const PlaceNote = ({ file }: { file: Ready }) => {
  const { report, lines, source, tables } = file.outcome
  const selection = useStore(state => state.selection)
  const place = chosenPlace(report, findingOf(file.findings, selection.finding), selection.cell)
  const where = placeName(place, tables)
  const extent = source.pages ? `共 ${source.pages} 页` : tables ? `共 ${tables.length} 张表` : `共 ${lines.length} 行`
  return <span className="pane-note">{where ? `${where}，${extent}` : extent}</span>
}
