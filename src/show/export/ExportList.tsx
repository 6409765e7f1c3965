import { reportNow } from '../../store/edits/edits'
import { isBlankForm } from '../../store/selectors'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { copyTable } from '../clipboard/copyTable'
import { copyText } from '../kit/save'
import { useJudged } from '../panes/findings/useJudged'
import { type ExportItem, ExportItems } from './ExportItems'
import { findingsText } from './findingsText'
import { saveBook, saveFindings, saveLines, saveOpinion, saveTables } from './leave'
import { saveResult } from './saveResult'
import { tablesNow } from './tablesNow'
import { tell } from './told'

/** 导出 of one report. */
export default function ExportList({ file, close }: { file: Ready; close: () => void }) {
  const judged = useJudged(file)
  const { say } = useStore.getState()
  const tables: readonly ExportItem[] = [
    { title: '三张表（Word）', act: () => saveTables(file) },
    {
      title: '复制三张表',
      act: async () => {
        const copied = await copyTable(tablesNow(reportNow(file)), 'center')
        say(copied ? '已复制三张表，可粘贴到 Word、WPS 或 Excel' : '没能复制，请改用三张表（Word）')
      },
    },
  ]
  // A blank form is no report that an opinion could be given on.
  if (isBlankForm(file)) return <ExportItems items={tables} close={close} />
  const items: readonly ExportItem[] = [
    { title: '打印核对单', act: () => print() },
    { title: '核对意见（Word）', act: () => saveOpinion(file) },
    { title: '核对结果（Excel）', act: () => saveBook([file], tell(file, useStore.getState()).headline) },
    { title: '问题清单（CSV）', act: () => saveFindings([file]) },
    {
      title: '复制问题清单',
      act: async () => say((await copyText(findingsText(file, judged))) ? '已复制问题清单' : '没能复制，请改用打印或保存'),
    },
    ...tables,
    { title: '保存核对结果（可再打开）', act: () => saveResult(file) },
    { title: '存为数据（JSON）', act: () => saveLines([file]) },
  ]
  return <ExportItems items={items} close={close} />
}
