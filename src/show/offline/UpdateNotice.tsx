import { useState } from 'react'
import type { State } from '../../store/state'
import { useStore } from '../../store/store'
import { useOffline } from './offline'
import './offline.css'

/** A newer page is there: says so and what a reload costs, and leaves it to the user. */
export const UpdateNotice = () => {
  const { renew } = useOffline()
  const [put, setPut] = useState<unknown>(null)
  const files = useStore(state => state.files.length)
  const edits = useStore(editsMade)
  if (renew === null || put === renew) return null
  return (
    <aside className="update" aria-label="新版本">
      <span role="status">
        本页有新版本。
        {files > 0 && '刷新后要重新放入报告。'}
        {edits > 0 && `试改的 ${edits} 处不会保留。`}
      </span>
      <button type="button" className="link" onClick={renew}>
        刷新
      </button>
      <button type="button" className="link quiet" onClick={() => setPut(() => renew)}>
        以后再说
      </button>
    </aside>
  )
}

/** Cells that the user changed, in all files. */
const editsMade = ({ files }: State): number =>
  files.reduce((sum, file) => sum + (file.state === 'ready' ? Object.keys(file.edits).length : 0), 0)
