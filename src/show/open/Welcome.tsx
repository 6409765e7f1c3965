import { useStore } from '../../store/store'
import { AboutFoot } from '../dialogs/about/AboutFoot'
import { RestoreLast } from '../keep/RestoreLast'
import { openFileDialog, openFolderDialog } from '../kit/fileDialog'
import { offeredInWords } from './offered'
import { openSample } from './samples'

/** The first screen: what this is, where the file goes, and two samples. */
export const Welcome = () => {
  const remember = useStore(state => state.remember)
  return (
    <main className="welcome" tabIndex={-1}>
      <h1>核对政府信息公开工作年度报告</h1>
      <p className="lead">三张表的勾稽关系、法定格式、文字与表格是否一致，一次查清。</p>
      <button type="button" className="dropzone" onClick={openFileDialog} aria-label="选择文件，或把文件拖到这里">
        <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
          <path d="M13 5h15l9 9v29H13z" />
          <path d="M28 5v9h9" />
          <path d="M25 37V22M19 28l6-6 6 6" />
        </svg>
        <span className="dropzone-title">把年度报告拖到这里</span>
        <span className="dropzone-button">选择文件</span>
        <span className="dropzone-hint">{offeredInWords}，可一次放多份或整个文件夹；也可以复制报告全文，在本页按 Ctrl+V 粘贴</span>
      </button>
      <RestoreLast />
      <p className="ways">
        <button type="button" className="link" onClick={openFolderDialog}>
          选择整个文件夹
        </button>
        <span className="way">
          没有报告在手边？看示例：
          <button type="button" className="link" onClick={() => openSample('clean')}>
            没有问题的报告
          </button>
          <button type="button" className="link" onClick={() => openSample('errors')}>
            有错误的报告
          </button>
        </span>
        <span className="way">
          还没有成文？
          <a className="link" href="#blank">
            新建空白表
          </a>
        </span>
      </p>
      <p className="privacy">
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
        </svg>
        文件不离开本机：只在这个浏览器里打开和核对，不上传，{remember ? '记住的报告可随时清除。' : '关闭页面后不留下报告内容。'}
      </p>
      <AboutFoot />
    </main>
  )
}
