import { useStore } from '../../store/store'
import { ClearRecords } from '../trust/ClearRecords'

/** What is kept on this machine: whether the open reports are, and the button that clears all of it. */
export const LocalRecords = () => {
  const remember = useStore(state => state.remember)
  const setRemember = useStore(state => state.setRemember)
  return (
    <>
      <label className="remember" title="打开的报告和试改记在这个浏览器里，刷新本页时恢复">
        <input type="checkbox" checked={remember} onChange={event => setRemember(event.target.checked)} />
        刷新后恢复打开的报告
      </label>
      <ClearRecords />
    </>
  )
}
