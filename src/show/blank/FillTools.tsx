import type { Report } from '../../model/report'
import { totalsToFill, zerosToFill } from '../../store/edits/fill'
import type { Edits } from '../../store/state'
import { useStore } from '../../store/store'

/** What a blank form is filled in with at once. Each is one step that can be undone. */
export const FillTools = ({ report }: { report: Report }) => (
  <>
    <FillButton words="填总计" edits={totalsToFill(report)} title="按已填的各项加出总计" />
    <FillButton words="其余填 0" edits={zerosToFill(report)} title="没有填的各项填 0，总计除外" />
  </>
)

const FillButton = ({ words, edits, title }: { words: string; edits: Edits; title: string }) => {
  const { editCells, say } = useStore.getState()
  const count = Object.keys(edits).length
  return (
    <button
      type="button"
      title={title}
      disabled={count === 0}
      onClick={() => {
        editCells(edits)
        say(`已填 ${count} 格`)
      }}
    >
      {words}
    </button>
  )
}
