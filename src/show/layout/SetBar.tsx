import { listedEntries, nextWithErrors } from '../../store/set/arrange'
import { useStore } from '../../store/store'

/** Above the panes of one report of a set: back to the list, and on to the next with errors. */
export const SetBar = () => {
  const count = useStore(state => state.files.length)
  const at = useStore(state => state.files.findIndex(({ id }) => id === state.open))
  const showSet = useStore(state => state.showSet)
  return (
    <nav className="set-bar" aria-label="列表">
      <button type="button" className="tool" title="回到列表（Esc）" onClick={() => showSet('list')}>
        ‹ 列表
      </button>
      <span className="set-place">
        第 {at + 1} 份，共 {count} 份
      </span>
      <button type="button" className="tool" title="上一份有错误的报告（K）" onClick={() => stepThroughSet(-1)}>
        上一份有错误
      </button>
      <button type="button" className="tool" title="下一份有错误的报告（J）" onClick={() => stepThroughSet(1)}>
        下一份有错误
      </button>
    </nav>
  )
}

/** J and K: the next report with errors in the order of the list, or the one before; in the list it is chosen, else it is shown. */
export const stepThroughSet = (step: 1 | -1): void => {
  const state = useStore.getState()
  const next = nextWithErrors(listedEntries(state), state.open, step)
  if (!next) state.say('没有其他有错误的报告')
  else if (state.view === 'set') state.chooseEntry(next.id)
  else state.showFile(next.id)
}
