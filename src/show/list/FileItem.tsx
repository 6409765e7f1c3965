import { memo } from 'react'
import { judgeFile } from '../../store/decisions/judgeFile'
import { isPending } from '../../store/files/list'
import type { Decisions, FileEntry } from '../../store/state'
import { useStore } from '../../store/store'
import { fileStatus } from './fileStatus'

interface Props {
  readonly file: FileEntry
  readonly open: boolean
  readonly decisions: Decisions
  readonly rulesOff: readonly string[]
}

/**
 * A file of the list. There may be hundreds, each of few elements: the mark of its verdict is CSS. What it says is worked out
 * anew only where its own file or a decision changed, not with every page that is read of another.
 */
export const FileItem = memo(({ file, open, decisions, rulesOff }: Props) => {
  const { id, name } = file
  const pending = isPending(file)
  const { tone, words } = fileStatus(file, judgeFile(file, decisions, rulesOff))
  return (
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
  )
})

const show = (id: number) => {
  const { showFile, showPane } = useStore.getState()
  showFile(id)
  showPane('findings')
}

const cancel = (id: number) => useStore.getState().cancelFile(id)
const remove = (id: number) => useStore.getState().leaveFiles([id])
