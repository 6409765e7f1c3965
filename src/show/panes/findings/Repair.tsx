import { isPassedOn } from '../../../store/files/passed'
import { isBlankForm, openReady } from '../../../store/selectors'
import { useStore } from '../../../store/store'
import type { Advice } from './advice'

interface Props {
  readonly advice: Advice
  /** Whether its button is a stop of the Tab key. */
  readonly reachable: boolean
  /** Tries it out. */
  readonly onTry: () => void
}

/** A suggestion and the button that tries it out; a result that was passed on stands as it is. In a blank form nothing is tried: it is the form itself. */
export const Repair = ({ advice, reachable, onTry }: Props) => {
  const file = useStore(openReady)
  const fixed = file !== null && isPassedOn(file)
  const word = file !== null && isBlankForm(file) ? '照此改' : '试改'
  return (
    <p className="repair">
      <span>
        建议：{advice.words}
        {advice.cause && <span className="repair-cause">（{advice.cause}）</span>}
      </span>
      {!fixed && (
        <button type="button" className="try" tabIndex={reachable ? 0 : -1} aria-label={`${word}：${advice.words}`} onClick={onTry}>
          {word}
        </button>
      )}
    </p>
  )
}
