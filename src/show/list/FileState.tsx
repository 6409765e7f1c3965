import { hasUnseen, isPending } from '../../store/files/list'
import type { Failed, FileEntry, Queued, Reading } from '../../store/state'
import { canReadPictures, useStore } from '../../store/store'
import { FaultDetails } from '../kit/FaultDetails'
import { openFileDialog } from '../kit/fileDialog'
import { BindOffer, BoundNote } from '../pictures/BindOffer'
import { PictureOffer } from '../pictures/PictureOffer'
import { progressInWords, progressShare } from './fileStatus'
import { PasswordForm } from './PasswordForm'

/** What stands in place of the panes while a file is no report yet, or where it never will be one. */
export const FileState = ({ file }: { file: Exclude<FileEntry, { state: 'ready' }> }) =>
  file.state === 'failed' ? <FailureCard file={file} /> : <ReadingCard file={file} />

/** Appears after a moment, so that a quick file shows nothing in between. */
const ReadingCard = ({ file }: { file: Queued | Reading }) => {
  const cancelFile = useStore(state => state.cancelFile)
  const share = file.state === 'reading' ? progressShare(file) : null
  return (
    <section className="stage" data-pane="findings">
      <div className="card reading" role="status">
        <h1>{file.name}</h1>
        <p>{stageInWords(file)}</p>
        <progress aria-label="读取进度" {...(share === null ? {} : { value: share, max: 1 })} />
        <BoundNote file={file} />
        {isPending(file) && (
          <div className="card-actions">
            <button type="button" onClick={() => cancelFile(file.id)}>
              取消
            </button>
          </div>
        )}
      </div>
    </section>
  )
}

const stageInWords = (file: Queued | Reading): string => {
  return file.state === 'queued' ? '排队等候读取' : progressInWords(file)
}

const titles: Readonly<Partial<Record<Failed['failure']['code'], string>>> = {
  cancelled: '已取消',
  'not-a-report': '没有找到年度报告',
  'other-report': '这是另一种报告',
  encrypted: '这份文件有密码',
  scanned: '这份文件是图片',
}

/** Failures that may be gone the next time; the others lie in the file. */
const worthAnotherTry: readonly Failed['failure']['code'][] = ['cancelled', 'crashed', 'timeout', 'unreadable']

const FailureCard = ({ file }: { file: Failed }) => {
  const { retryFile, showEarlier, leaveFiles } = useStore.getState()
  return (
    <section className="stage" data-pane="findings">
      <div className="card failure" role="alert" data-failure={file.failure.code}>
        <svg viewBox="0 0 48 48" width="44" height="44" aria-hidden="true">
          <path d="M13 5h15l9 9v29H13z" />
          <path d="M28 5v9h9" />
          <path d="M20 23l9 9M29 23l-9 9" className="cross" />
        </svg>
        <h1>{titles[file.failure.code] ?? (file.link === undefined ? '这份文件读不了' : '这个链接打不开')}</h1>
        {file.link === undefined && <p className="card-file">{file.name}</p>}
        <p>{file.failure.message}</p>
        {file.failure.code === 'encrypted' && !file.failure.final && <PasswordForm id={file.id} wrong={file.password !== undefined} />}
        {hasUnseen(file) && <PictureOffer id={file.id} />}
        <BindOffer file={file} />
        <BoundNote file={file} />
        {file.failure.trace !== undefined && <FaultDetails trace={file.failure.trace} />}
        <div className="card-actions">
          <button type="button" className={hasBetterWay(file) ? '' : 'primary'} onClick={openFileDialog}>
            选择其他文件
          </button>
          {worthAnotherTry.includes(file.failure.code) && (
            <button type="button" onClick={() => retryFile(file.id)}>
              再读一次
            </button>
          )}
          {file.earlier && (
            <button type="button" onClick={() => showEarlier(file.id)}>
              不识别了
            </button>
          )}
          <button type="button" onClick={() => leaveFiles([file.id])}>
            关闭
          </button>
        </div>
      </div>
    </section>
  )
}

/** Something beside another file that may help: a password, a reader of pictures; and a link is to be had from whoever sent it. */
const hasBetterWay = (file: Failed): boolean =>
  file.failure.code === 'encrypted' || file.link !== undefined || (hasUnseen(file) && __PICTURES__ !== 'none' && canReadPictures())
