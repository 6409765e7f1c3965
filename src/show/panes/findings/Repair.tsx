import { isPassedOn } from '../../../store/files/passed'
import { openReady } from '../../../store/selectors'
import { useStore } from '../../../store/store'
import type { Advice } from './advice'

interface Props {
  readonly advice: Advice
  /** Whether its button is a stop of the Tab key. */
  readonly reachable: boolean
  /** Tries it out. */
  readonly onTry: () => void
}

/** A suggestion and the button that tries it out; a result that was passed on stands as it is. */
export const Repair = ({ advice, reachable, onTry }: Props) => {
  const fixed = useStore(state => {
    const file = openReady(state)
    return file !== null && isPassedOn(file)
  })
  return (
    <p className="repair">
      <span>
        建议：{advice.words}
        {advice.cause && <span className="repair-cause">（{advice.cause}）</span>}
      </span>
      {!fixed && (
        <button type="button" className="try" tabIndex={reachable ? 0 : -1} aria-label={`试改：${advice.words}`} onClick={onTry}>
          试改
        </button>
      )}
    </p>
  )
}
