import { useEffect, useRef } from 'react'
import { useStore } from '../../store/store'
import { FileItem } from './FileItem'
import { markShapes } from './markShapes'

const marks = markShapes()

/** The files that were opened together, each with its verdict. */
export const FileList = () => {
  const files = useStore(state => state.files)
  const open = useStore(state => state.open)
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
        {files.map(file => (
          <FileItem key={file.id} file={file} open={file.id === open} decisions={decisions} rulesOff={rulesOff} />
        ))}
      </ul>
    </section>
  )
}
