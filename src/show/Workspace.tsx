import { type CSSProperties, useMemo } from 'react'
import { reportWithEdits } from '../store/edits'
import type { FileEntry, Ready } from '../store/state'
import { useStore } from '../store/store'
import { BottomBar } from './bar/BottomBar'
import { FileList } from './files/FileList'
import { FileState } from './files/FileState'
import { FindingsPane } from './findings/FindingsPane'
import { PaneTabs } from './frame/PaneTabs'
import { Splitter, usualShare } from './frame/Splitter'
import { Verdict } from './frame/Verdict'
import { GridPane } from './grid/GridPane'
import { SourcePane } from './source/SourcePane'

/** Everything about the open file: the verdict above, the panes side by side, the bar below. */
export const Workspace = ({ file }: { file: FileEntry }) => {
  const several = useStore(state => state.files.length > 1)
  const pane = useStore(state => state.pane)
  const folded = useStore(state => state.sourceFolded)
  if (file.state === 'ready') return <ReadyWorkspace file={file} several={several} pane={pane} folded={folded} />
  return (
    <main className="workspace" tabIndex={-1} data-shown={several && pane === 'files' ? 'files' : 'findings'}>
      {several && <PaneTabs panes={['files', 'findings']} />}
      <div className="panes" data-state={file.state} data-several={several}>
        {several && (
          <div className="side">
            <FileList />
          </div>
        )}
        <FileState file={file} />
      </div>
    </main>
  )
}

interface Shown {
  readonly file: Ready
  readonly several: boolean
  readonly pane: string
  readonly folded: boolean
}

const ReadyWorkspace = ({ file, several, pane, folded }: Shown) => {
  const report = useMemo(() => reportWithEdits(file.outcome.report, file.edits), [file.outcome.report, file.edits])
  const pagesShown = useStore(state => state.sourceView === 'page') && file.outcome.pages.length > 0
  const view = pagesShown ? 'page' : 'text'
  const share = useStore(state => state.sourceShare) ?? usualShare[view]
  const shown = pane === 'files' && !several ? 'findings' : pane
  return (
    <main className="workspace" tabIndex={-1} data-shown={shown}>
      <Verdict file={file} report={report} />
      <PaneTabs
        panes={several ? ['files', 'findings', 'grid', 'source'] : ['findings', 'grid', 'source']}
        counts={{ findings: file.findings.length }}
      />
      <div
        className="panes"
        data-state="ready"
        data-folded={folded}
        data-source={view}
        style={{ '--source-width': `${share}%` } as CSSProperties}
      >
        <div className="side">
          {several && <FileList />}
          <FindingsPane key={file.id} file={file} report={report} />
        </div>
        <GridPane file={file} report={report} />
        <Splitter share={share} />
        <SourcePane key={file.id} file={file} />
      </div>
      <BottomBar file={file} report={report} />
    </main>
  )
}
