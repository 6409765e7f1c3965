import { isPassedOn } from '../../../store/files/passed'
import { openReady } from '../../../store/selectors'
import { useStore } from '../../../store/store'
import type { Advice } from './advice'

interface Props {
  readonly advice: Advice
  /** Whether its button is a stop of the Tab key. */
  readonly reachable: boolean
}

/** A suggestion and the button that tries it out; a result that was passed on stands as it is. */
export const Repair = ({ advice, reachable }: Props) => {
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
        <button
          type="button"
          className="try"
          tabIndex={reachable ? 0 : -1}
          aria-label={`试改：${advice.words}`}
          onClick={() => tryOut(advice)}
        >
          试改
        </button>
      )}
    </p>
  )
}

/** Changes the grid and shows where. The button goes with its finding, so that the focus moves on to the changed cell. */
const tryOut = ({ edits, cell }: Advice): void => {
  const { editCells, chooseCell } = useStore.getState()
  editCells(edits)
  chooseCell(cell)
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`)?.focus({ preventScroll: true }))
}
