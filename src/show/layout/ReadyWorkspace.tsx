import { type CSSProperties, type ReactNode, useMemo } from 'react'
import { reportWithEdits } from '../../model/edits'
import { shownFile } from '../../store/decisions/judged'
import { isPending } from '../../store/files/list'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { Later } from '../kit/Later'
import { BottomBar } from '../panes/bar/BottomBar'
import { FindingsPane } from '../panes/findings/FindingsPane'
import { useJudged } from '../panes/findings/useJudged'
import { GridPane } from '../panes/grid/GridPane'
import { SourcePane } from '../panes/source/SourcePane'
import { PrintedReport } from '../print/lazySheets'
import { PaneTabs } from './PaneTabs'
import { Splitter, usualShare } from './Splitter'
import { Verdict } from './Verdict'

interface Shown {
  readonly file: Ready
  /** What stands above it, in a set. */
  readonly bar: ReactNode
  readonly pane: string
  readonly folded: boolean
}

/** A report: its verdict above, the panes side by side, the bar below. */
export const ReadyWorkspace = ({ file: read, bar, pane, folded }: Shown) => {
  const judged = useJudged(read)
  const chosen = useStore(state => state.selection.finding)
  const file = useMemo(() => shownFile(read, judged, chosen), [read, judged, chosen])
  const report = useMemo(() => reportWithEdits(file.outcome.report, file.edits), [file.outcome.report, file.edits])
  const asPages = useStore(state => state.sourceView === 'page')
  const pagesShown = file.outcome.pages.length > 0 ? asPages : file.outcome.tables !== undefined
  const view = pagesShown ? 'page' : 'text'
  const share = useStore(state => state.sourceShare) ?? usualShare[view]
  // Seven hundred cells: while a set is read, the report that is opened out of it answers the click before they are drawn.
  const busy = useStore(state => state.files.some(isPending))
  return (
    <main className="workspace" tabIndex={-1} data-shown={pane}>
      {bar}
      <PrintedReport file={read} />
      <Verdict file={file} report={report} judged={judged} />
      <PaneTabs panes={report.filling ? ['findings', 'grid'] : ['findings', 'grid', 'source']} counts={{ findings: judged.open.length }} />
      <div
        className="panes"
        data-state="ready"
        data-folded={folded && !report.filling}
        data-source={report.filling ? 'none' : view}
        style={{ '--source-width': `${share}%` } as CSSProperties}
      >
        <div className="side">
          <FindingsPane key={file.id} file={read} report={report} judged={judged} />
        </div>
        <Later atOnce={!busy} meanwhile={<section className="pane grid-pane" />}>
          <GridPane file={file} report={report} />
        </Later>
        {!report.filling && <Splitter share={share} />}
        {!report.filling && <SourcePane key={file.id} file={file} />}
      </div>
      <BottomBar file={file} report={report} rulesOff={judged.rulesOff} />
    </main>
  )
}
