import { openReady } from '../../store/selectors'
import { useStore } from '../../store/store'
import { openFolderDialog } from '../kit/fileDialog'
import { Menu } from '../kit/Menu'
import { ThemeChoice } from './ThemeChoice'

/** ⋯: what is seldom looked for. */
export const MoreMenu = () => {
  const paged = useStore(state => (openReady(state)?.outcome.pages.length ?? 0) > 0)
  return (
    <Menu title="⋯" label="更多">
      {close => (
        <>
          <ThemeChoice />
          {paged && <a href="#diagnosis">看表格是怎样读出的</a>}
          <button type="button" onClick={() => [close(), openFolderDialog()]}>
            打开整个文件夹
          </button>
          <a href="#blank">新建空白表</a>
          <a href="#help">怎么用</a>
          <a href="#keys">快捷键</a>
          <a href="#records">本机记录</a>
          <a href="#about">关于勾稽</a>
        </>
      )}
    </Menu>
  )
}
