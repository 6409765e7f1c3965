import { useEffect } from 'react'
import type { FileEntry } from '../../store/state'
import { useStore } from '../../store/store'
import { lazily } from '../kit/lazily'
import { NotLoaded } from '../kit/NotLoaded'
import { FileList } from '../list/FileList'
import { FileState } from '../list/FileState'
import { PaneTabs } from './PaneTabs'

/** The first screen goes without tables; they come while the file is read, at the latest. */
const [ReadyWorkspace, warmWorkspace] = lazily(
  () => import('./ReadyWorkspace'),
  module => module.ReadyWorkspace,
  {
    waiting: <main className="workspace" tabIndex={-1} />,
    missing: () => (
      <main className="workspace" tabIndex={-1}>
        <NotLoaded />
      </main>
    ),
  },
)

export { warmWorkspace }

/** Everything about the open file: its report, or how far its reading is and what became of it. */
export const Workspace = ({ file }: { file: FileEntry }) => {
  const several = useStore(state => state.files.length > 1)
  const pane = useStore(state => state.pane)
  const folded = useStore(state => state.sourceFolded)
  useEffect(warmWorkspace, [])
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
