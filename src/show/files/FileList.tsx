import { useEffect, useRef } from 'react'
import { isPending } from '../../store/files'
import { judgeFile } from '../../store/judgeFile'
import { useStore } from '../../store/store'
import { FileItem } from './FileItem'
import { fileStatus } from './fileStatus'
import { markShapes } from './markShapes'

const marks = markShapes()

/** The files that were opened together, each with its verdict. */
export const FileList = () => {
  const files = useStore(state => state.files)
  const open = useStore(state => state.opening ?? state.open)
  const decisions = useStore(state => state.decisions)
  const rulesOff = useStore(state => state.rulesOff)
  const { leaveFiles } = useStore.getState()
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
          <button type="button" onClick={() => leaveFiles(files.map(({ id }) => id))}>
            全部移除
          </button>
        </span>
      </h2>
      <ul ref={list} className="pane-body file-list" style={marks}>
        {files.map(file => {
          const { tone, words } = fileStatus(file, judgeFile(file, decisions, rulesOff))
          // What a row is given is compared: words and numbers, not the file, which the row would keep in memory.
          return (
            <FileItem
              key={file.id}
              id={file.id}
              name={file.name}
              tone={tone}
              words={words}
              pending={isPending(file)}
              open={file.id === open}
            />
          )
        })}
      </ul>
    </section>
  )
}
