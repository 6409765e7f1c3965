import { useEffect, useState } from 'react'
import { useStore } from '../../store/store'
import { momentInWords } from '../export/stamp'
import type { LeftPage } from './keptPage'

/** On the first screen, for those who have the open reports kept: the way back to what a tab had open that was closed. */
export const RestoreLast = () => {
  const remember = useStore(state => state.remember)
  const [left, setLeft] = useState<LeftPage | null>(null)
  useEffect(() => {
    if (!remember) return setLeft(null)
    let gone = false
    load()
      .then(({ pageLeft }) => pageLeft())
      .then(page => !gone && setLeft(page))
      .catch(() => {})
    return () => {
      gone = true
    }
  }, [remember])
  if (!left) return null
  return (
    <p className="ways">
      <span className="way">
        <button type="button" className="link" onClick={() => restore(left)}>
          恢复上次打开的 {left.count} 份
        </button>
        {momentInWords(new Date(left.at))}
      </span>
    </p>
  )
}

/** Only for those who want it: the others need no database. */
const load = () => import('./remember')

const restore = (left: LeftPage) =>
  load()
    .then(({ restoreLeft }) => restoreLeft(left))
    .catch(() => useStore.getState().say('上次打开的报告没能恢复'))
