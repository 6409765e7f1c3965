import { editsMade } from '../../store/edits/edits'
import { isBlankForm } from '../../store/selectors'
import type { FileEntry } from '../../store/state'
import { useStore } from '../../store/store'
import { editsInWords } from '../keep/editsInWords'
import { Dialog } from '../kit/Dialog'

/** Asks before reports go with what was tried out in them, or many at once. Whoever closes it keeps them. */
export const LeaveDialog = () => {
  const files = useStore(state => state.files)
  const leaving = useStore(state => state.leaving)
  const { answerLeaving } = useStore.getState()
  const going = files.filter(({ id }) => leaving?.includes(id))
  const one = going.length === 1
  return (
    <Dialog
      title={one ? '关闭这份报告？' : `关闭 ${going.length} 份报告？`}
      open={leaving !== null}
      onClose={() => answerLeaving(false)}
      small
      question
    >
      <p>{whatGoes(going)}</p>
      <div className="card-actions">
        <button type="button" className="primary" onClick={() => answerLeaving(false)}>
          不关闭
        </button>
        <button type="button" onClick={() => answerLeaving(true)}>
          关闭
        </button>
      </div>
    </Dialog>
  )
}

const whatGoes = (going: readonly FileEntry[]): string => {
  const edits = editsMade(going)
  if (edits === 0) return '原文件不受影响。'
  const [file] = going
  const lost = `${editsInWords(going)}不会保留`
  if (going.length > 1 || !file) return `其中${lost}。`
  return `${file.name} 里${lost}${isBlankForm(file) ? '，要留下请先导出' : ''}。`
}
