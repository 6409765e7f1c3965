import { useMemo } from 'react'
import type { Judged } from '../../../store/decisions/judged'
import { judgeFile } from '../../../store/decisions/judgeFile'
import type { Ready } from '../../../store/state'
import { useStore } from '../../../store/store'

/** What is open and what is set aside of a report. */
export const useJudged = (file: Ready): Judged => {
  const decisions = useStore(state => state.decisions)
  const rulesOff = useStore(state => state.rulesOff)
  return useMemo(() => judgeFile(file, decisions, rulesOff), [file, decisions, rulesOff])
}
