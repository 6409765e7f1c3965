import { useStore } from '../../store/store'
import { ClearRecords } from './ClearRecords'
import './records.css'

/** What is kept on this machine: whether the open reports are, and the button that clears all of it. */
export default function LocalRecords() {
  const remember = useStore(state => state.remember)
  const setRemember = useStore(state => state.setRemember)
  return (
    <div className="kept">
      <p>
        {remember
          ? '这台电脑上记着处理的问题、外观、提示和规则的选择、自定的词和打开的报告；报告只在这个浏览器里，不上传，页面关闭满七天后清除。'
          : '这台电脑上只记着处理的问题、外观、提示和规则的选择、自定的词，不记报告的内容。'}
      </p>
      <label className="remember" title="打开的报告、试改和确认过的图片记在这个浏览器里，刷新本页时恢复">
        <input type="checkbox" checked={remember} onChange={event => setRemember(event.target.checked)} />
        刷新后恢复打开的报告
      </label>
      <ClearRecords />
    </div>
  )
}
