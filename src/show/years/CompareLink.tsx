import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'

/** In the line about a report: to the two years side by side, where last year's is open too. */
export const CompareLink = ({ file }: { file: Ready }) => {
  const before = file.beside?.before
  const isOpen = useStore(state => before !== undefined && state.files.some(({ id }) => id === before))
  if (!isOpen) return null
  return (
    <span>
      <button type="button" className="link" title="逐格对照两年的数字" onClick={() => useStore.getState().showSet('years')}>
        与上年对照
      </button>
    </span>
  )
}
