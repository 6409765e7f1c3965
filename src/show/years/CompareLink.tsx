import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'

/** In the line about a report: to the two years side by side, where last year's or next year's is open too. */
export const CompareLink = ({ file }: { file: Ready }) => {
  const { id, beside } = file
  const isLater = useStore(({ files }) => files.some(other => other.id === beside?.before))
  const isEarlier = useStore(({ files }) => files.some(other => other.state === 'ready' && other.beside?.before === id))
  if (!isLater && !isEarlier) return null
  return (
    <span>
      <button type="button" className="link" title="逐格对照两年的数字" onClick={() => useStore.getState().showSet('years')}>
        {isLater ? '与上年对照' : '与下年对照'}
      </button>
    </span>
  )
}
