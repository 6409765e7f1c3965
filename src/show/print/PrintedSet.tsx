import { isBlankForm } from '../../store/selectors'
import { listedEntries } from '../../store/set/arrange'
import { useStore } from '../../store/store'
import { listPaper } from '../export/listPaper'
import { checkSheet } from '../export/opinion'
import { tell } from '../export/told'
import { PaperSheet } from './PaperSheet'
import { usePrinting } from './usePrinting'
import './print.css'

/** What the list shows, and 核对单 of each report in it, drawn for the printer alone. */
export const PrintedSet = () => (usePrinting() ? <Sheets /> : null)

const Sheets = () => {
  const state = useStore.getState()
  // Tables being filled in are no report yet.
  const entries = listedEntries(state).filter(({ file }) => !isBlankForm(file))
  const stamp = { at: new Date(), version: __VERSION__ }
  return (
    <div className="sheets">
      <PaperSheet paper={listPaper(entries, stamp)} />
      {entries.map(({ id, file }) => file.state === 'ready' && <PaperSheet key={id} paper={checkSheet(tell(file, state), stamp)} />)}
    </div>
  )
}
