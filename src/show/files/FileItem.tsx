import { memo } from 'react'
import { useStore } from '../../store/store'
import type { FileStatus } from './fileStatus'

interface Props extends FileStatus {
  readonly id: number
  readonly name: string
  /** Whether its answer is still to come. */
  readonly pending: boolean
  readonly open: boolean
}

/** A file of the list. There may be hundreds, each of few elements: the mark of its verdict is CSS. */
export const FileItem = memo(({ id, name, tone, words, pending, open }: Props) => (
  <li className="file-item" data-file={name} data-tone={tone} data-open={open}>
    <button type="button" className="file-main" aria-current={open ? 'true' : undefined} data-entry={open} onClick={() => show(id)}>
      <span className="file-title" title={name}>
        {name}
      </span>
      <span className="file-status">{words}</span>
    </button>
    <button
      type="button"
      className="mini"
      aria-label={`${pending ? '取消' : '移除'} ${name}`}
      onClick={() => (pending ? cancel(id) : remove(id))}
    >
      {pending ? '取消' : '移除'}
    </button>
  </li>
))

const show = (id: number) => {
  const { showFile, showPane } = useStore.getState()
  showFile(id)
  showPane('findings')
}

const cancel = (id: number) => useStore.getState().cancelFile(id)
const remove = (id: number) => useStore.getState().leaveFiles([id])
