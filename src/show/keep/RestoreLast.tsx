import { useEffect, useState } from 'react'
import { useStore } from '../../store/store'
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
    <p className="samples">
      <button type="button" className="link" onClick={() => restore(left)}>
        恢复上次打开的 {left.count} 份
      </button>
      <span>{moment(left.at)}</span>
    </p>
  )
}

/** Only for those who want it: the others need no database. */
const load = () => import('./remember')

const restore = (left: LeftPage) =>
  load()
    .then(({ restoreLeft }) => restoreLeft(left))
    .catch(() => useStore.getState().say('上次打开的报告没能恢复'))

/** 11月28日 21:04 */
const moment = (at: number): string =>
  new Date(at).toLocaleString('zh-CN', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false })
