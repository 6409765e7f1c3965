import { useMemo } from 'react'
import { reportWithEdits } from '../../store/edits'
import { fileFingerprint } from '../../store/fingerprints'
import { type Judged, judge } from '../../store/judged'
import { rulesNotAsked } from '../../store/passed'
import type { FileEntry, Ready } from '../../store/state'
import { useStore } from '../../store/store'

/** What is open and what is set aside of a file; null while it is no report. */
export function useJudged(file: Ready): Judged
export function useJudged(file: FileEntry): Judged | null
export function useJudged(file: FileEntry): Judged | null {
  const decisions = useStore(state => (file.state === 'ready' ? state.decisions[fileFingerprint(file)] : undefined))
  const rulesOff = useStore(state => state.rulesOff)
  return useMemo(
    () =>
      file.state === 'ready'
        ? judge(reportWithEdits(file.outcome.report, file.edits), file.findings, decisions, rulesNotAsked(file, rulesOff))
        : null,
    [file, decisions, rulesOff],
  )
}
