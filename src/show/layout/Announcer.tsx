import { useMemo } from 'react'
import { fileFingerprint } from '../../store/decisions/fingerprints'
import { judge } from '../../store/decisions/judged'
import { rulesNotAsked } from '../../store/files/passed'
import { openFile, showsSet } from '../../store/selectors'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { fileStatus } from '../list/fileStatus'

/**
 * Tells those who cannot see that a file was read. It is there from the beginning: what comes to the page together with
 * its words is not read out.
 */
export const Announcer = () => {
  const file = useStore(state => (showsSet(state) ? null : openFile(state)))
  const outcome = file?.state === 'ready' ? file.outcome : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the file was read
  const read = useMemo(() => (file?.state === 'ready' ? statusWhenRead(file) : null), [outcome])
  return (
    <div className="off-screen" role="status">
      {file && read !== null && `${file.name} 已读完：${read}`}
    </div>
  )
}

/** As the file is, without changes; with what was decided on it before. */
const statusWhenRead = (file: Ready): string => {
  const { decisions, rulesOff } = useStore.getState()
  const { report, findings } = file.outcome
  return fileStatus(
    { ...file, edits: {}, findings },
    judge(report, findings, decisions[fileFingerprint(file)], rulesNotAsked(file, rulesOff)),
  ).words
}
