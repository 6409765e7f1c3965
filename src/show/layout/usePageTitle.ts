import { useEffect } from 'react'
import { judgeFile } from '../../store/decisions/judgeFile'
import { showsSet } from '../../store/selectors'
import type { FileEntry } from '../../store/state'
import { useStore } from '../../store/store'
import { visible } from '../../text/visible'
import { fileStatus } from '../list/fileStatus'

/** As the page itself has it. */
const plain = document.title

/** The window's title says whose report is open and what came of it, or how many there are, so that one of many windows is found again. */
export const usePageTitle = (file: FileEntry | null): void => {
  const decisions = useStore(state => state.decisions)
  const rulesOff = useStore(state => state.rulesOff)
  const listed = useStore(state => (showsSet(state) ? state.files.length : null))
  useEffect(() => {
    if (listed !== null) document.title = `${listed} 份报告 · 勾稽`
    else document.title = file === null ? plain : `${whose(file)}：${fileStatus(file, judgeFile(file, decisions, rulesOff)).words} · 勾稽`
  }, [file, listed, decisions, rulesOff])
}

const whose = (file: FileEntry): string => {
  if (file.state !== 'ready') return visible(file.name)
  const { agency, year } = file.outcome.report
  return visible([agency, year === null ? null : `${year} 年度`].filter(Boolean).join(' ') || file.name)
}
