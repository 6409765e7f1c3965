import { isBlankForm, openReady, showsSet } from '../../store/selectors'
import { useStore } from '../../store/store'
import { ExportMenu } from '../export/ExportMenu'
import { OpenButton } from '../open/OpenButton'
import { MoreMenu } from './MoreMenu'

export const TopBar = () => {
  const open = useStore(state => state.open)
  const leaveFiles = useStore(state => state.leaveFiles)
  const inSet = useStore(showsSet)
  const ready = useStore(state => (showsSet(state) ? null : openReady(state)))
  return (
    <header className="topbar">
      <span className="brand">
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <rect width="24" height="24" rx="5" />
          <path d="M6.5 8.5h7M6.5 12h5M6.5 15.5h3.5M11.5 15.2l2.4 2.4 4.6-5.6" />
        </svg>
        <span>勾稽</span>
      </span>
      <span className="tagline">政府信息公开年报校验 · 文件不离开本机</span>
      <nav className="tools" aria-label="工具">
        {open !== null && <OpenButton className="tool">打开</OpenButton>}
        {open !== null && !inSet && (
          <button type="button" className="tool" title="关闭这份报告，不改动文件" onClick={() => leaveFiles([open])}>
            关闭
          </button>
        )}
        {ready && !isBlankForm(ready) && (
          <a className="tool" href="#share">
            分享
          </a>
        )}
        {ready && <ExportMenu file={ready} />}
        <a className="tool" href="#rules">
          规则
        </a>
        <MoreMenu />
      </nav>
    </header>
  )
}
