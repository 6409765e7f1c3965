import { useEffect } from 'react'
import type { FileEntry } from '../../store/state'
import { useStore } from '../../store/store'
import { lazily } from '../kit/lazily'
import { NotLoaded } from '../kit/NotLoaded'
import { FileState } from '../list/FileState'
import { SetBar } from './SetBar'

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
  const pane = useStore(state => state.pane)
  const folded = useStore(state => state.sourceFolded)
  const several = useStore(state => state.files.length > 1)
  useEffect(warmWorkspace, [])
  const bar = several ? <SetBar /> : null
  if (file.state === 'ready') return <ReadyWorkspace file={file} bar={bar} pane={pane} folded={folded} />
  return (
    <main className="workspace" tabIndex={-1} data-shown="findings">
      {bar}
      <div className="panes" data-state={file.state}>
        <FileState file={file} />
      </div>
    </main>
  )
}
