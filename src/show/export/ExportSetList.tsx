import { chosenIn } from '../../store/parts/parts'
import { isBlankForm } from '../../store/selectors'
import { countSet } from '../../store/set/counts'
import { useStore } from '../../store/store'
import { countsLine } from '../set/countsLine'
import { useListed } from '../set/useSet'
import { type ExportItem, ExportItems } from './ExportItems'
import { saveBook, saveFindings, saveLines, saveOpinions, saveSet } from './leave'

/** What is added up in 汇总, whichever reports the list shows. */
const chosenNow = () => {
  const { files, parts } = useStore.getState()
  return parts ? chosenIn(files, parts) : undefined
}

/** 导出 of a set: of the reports that its list shows, in their order. */
export default function ExportSetList({ close }: { close: () => void }) {
  const all = useStore(state => state.files.length)
  // Tables being filled in are no report: nothing was read in them, and nothing can be said of them to anybody.
  const entries = useListed().filter(({ file }) => !isBlankForm(file))
  const files = entries.map(({ file }) => file)
  const counts = countSet(entries)
  const items: readonly ExportItem[] = [
    { title: '打印清单和核对单', act: () => print() },
    { title: '清单、问题和汇总（Excel）', act: () => saveBook(files, countsLine(counts), chosenNow()) },
    { title: '核对意见，每份一个（Word）', act: () => saveOpinions(files) },
    { title: '问题清单（CSV）', act: () => saveFindings(files) },
    { title: '保存这一组的核对结果（可再打开）', act: () => saveSet(files) },
    { title: '存为数据（JSON）', act: () => saveLines(files) },
  ]
  return (
    <>
      {entries.length < all && <p className="menu-note">只导出列表中的 {entries.length} 份</p>}
      {counts.read < counts.total && <p className="menu-note">还有 {counts.total - counts.read} 份没有读完</p>}
      <ExportItems items={items} close={close} />
    </>
  )
}
