import { useEffect, useRef } from 'react'
import { isPending } from '../../store/files'
import type { FileEntry } from '../../store/state'
import { useStore } from '../../store/store'
import { ToneMark } from '../frame/ToneMark'
import { useJudged } from '../trust/useJudged'
import { fileStatus } from './fileStatus'

/** The files that were opened together, each with its verdict. */
export const FileList = () => {
  const files = useStore(state => state.files)
  const open = useStore(state => state.opening ?? state.open)
  const removeAll = useStore(state => state.removeAll)
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the file on show
  useEffect(() => {
    list.current?.querySelector('[data-open="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <section className="pane files" data-pane="files" aria-label="文件">
      <h2 className="pane-head">
        文件 <span className="count">{files.length}</span>
        <span className="pane-tools">
          <button type="button" onClick={removeAll}>
            全部移除
          </button>
        </span>
      </h2>
      <ul ref={list} className="pane-body file-list">
        {files.map(file => (
          <FileItem key={file.id} file={file} open={file.id === open} />
        ))}
      </ul>
    </section>
  )
}

const FileItem = ({ file, open }: { file: FileEntry; open: boolean }) => {
  const { showFile, cancelFile, removeFile, showPane } = useStore.getState()
  const status = fileStatus(file, useJudged(file))
  return (
    <li className="file-item" data-file={file.name} data-tone={status.tone} data-open={open}>
      <button
        type="button"
        className="file-main"
        aria-current={open ? 'true' : undefined}
        data-entry={open}
        onClick={() => {
          showFile(file.id)
          showPane('findings')
        }}
      >
        <FileMark tone={status.tone} />
        <span className="file-text">
          <span className="file-title" title={file.name}>
            {file.name}
          </span>
          <span className="file-status">{status.words}</span>
        </span>
      </button>
      {isPending(file) ? (
        <button type="button" className="mini" aria-label={`取消 ${file.name}`} onClick={() => cancelFile(file.id)}>
          取消
        </button>
      ) : (
        <button type="button" className="mini" aria-label={`移除 ${file.name}`} onClick={() => removeFile(file.id)}>
          移除
        </button>
      )}
    </li>
  )
}

const FileMark = ({ tone }: { tone: ReturnType<typeof fileStatus>['tone'] }) => {
  if (tone === 'waiting') return <span className="dot waiting" aria-hidden="true" />
  if (tone === 'failed') return <span className="dot failed" aria-hidden="true" />
  return <ToneMark tone={tone} size={18} />
}
