import { isBlankForm, openReady } from '../../../store/selectors'
import type { Tried } from '../../../store/state'
import { useStore } from '../../../store/store'
import { focusFinding } from './stepThroughFindings'

/** What stands in a finding's row once its suggestion was tried out: the row stays where it was, so that a second click changes nothing else. */
export const TriedOut = ({ tried, reachable }: { tried: Tried; reachable: boolean }) => {
  const file = useStore(openReady)
  const filling = file !== null && isBlankForm(file)
  return (
    <p className="repair tried-out">
      <span>{tried.words}</span>
      <span className="tried-mark">{filling ? '已改' : '已试改'}</span>
      <button
        type="button"
        className="link"
        tabIndex={reachable ? 0 : -1}
        aria-label={`${filling ? '撤回' : '撤回试改'}：${tried.words}`}
        onClick={() => takeBack(tried)}
      >
        撤回
      </button>
    </p>
  )
}

/** The finding comes back with the next check; its row is there all the time and keeps the focus. */
const takeBack = (tried: Tried): void => {
  useStore.getState().takeTryBack(tried)
  requestAnimationFrame(() => focusFinding(tried.finding.id))
}
