import { listedEntries, nextWithErrors } from '../../store/set/arrange'
import { useStore } from '../../store/store'
import { useListed } from '../set/useSet'

/** Above the panes of one report of a set: its place in the list as that is sorted and filtered, back to it, and on to the next with errors. */
export const SetBar = () => {
  const all = useStore(state => state.files.length)
  const open = useStore(state => state.open)
  const entries = useListed()
  const at = entries.findIndex(({ id }) => id === open)
  const showSet = useStore(state => state.showSet)
  return (
    <nav className="set-bar" aria-label="列表">
      <button type="button" className="tool" title="回到列表（Esc）" onClick={() => showSet('list')}>
        ‹ 列表
      </button>
      <span className="set-place">
        {at < 0 ? `不在列出的 ${entries.length} 份中` : `${entries.length < all ? '列出的' : ''}第 ${at + 1} 份，共 ${entries.length} 份`}
      </span>
      <button type="button" className="tool" title="上一份有错误的报告（K）" onClick={() => stepThroughSet(-1)}>
        上一份有错误的
      </button>
      <button type="button" className="tool" title="下一份有错误的报告（J）" onClick={() => stepThroughSet(1)}>
        下一份有错误的
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
