import { useState } from 'react'
import { useStore } from '../../../store/store'
import { doneInWords } from '../editsInWords'
import { useOffline } from './offline'
import './offline.css'

/** A newer page is there: says so and what a reload costs, and leaves it to the user. */
export const UpdateNotice = () => {
  const { renew } = useOffline()
  const [put, setPut] = useState<unknown>(null)
  const files = useStore(state => state.files.length)
  const edits = useStore(state => doneInWords(state, state.files))
  const remember = useStore(state => state.remember)
  if (renew === null || put === renew) return null
  return (
    <aside className="update" aria-label="新版本">
      <span role="status">本页有新版本。{files > 0 && (remember ? comesBack(edits) : isLost(edits))}</span>
      <button type="button" className="link" onClick={renew}>
        刷新
      </button>
      <button type="button" className="link quiet" onClick={() => setPut(() => renew)}>
        以后再说
      </button>
    </aside>
  )
}

const comesBack = (edits: string): string => `刷新后会恢复打开的报告${edits && `和${edits}`}。`
const isLost = (edits: string): string => `刷新后要重新放入报告。${edits && `${edits}不会保留。`}`
