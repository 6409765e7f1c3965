import { useMemo } from 'react'
import { reportWithEdits } from '../../store/edits'
import { fileFingerprint } from '../../store/fingerprints'
import { type Judged, judge, judgeBrief, type Weighed } from '../../store/judged'
import { rulesNotAsked, withTheirs } from '../../store/passed'
import type { FileEntry, Ready } from '../../store/state'
import { useStore } from '../../store/store'

/** What is open and what is set aside of a file; null while it is no report. */
export function useJudged(file: Ready): Judged
export function useJudged(file: FileEntry): Judged<Weighed> | null
export function useJudged(file: FileEntry): Judged<Weighed> | null {
  const fingerprint = fingerprintIn(file)
  const decisions = useStore(state => (fingerprint === null ? undefined : state.decisions[fingerprint]))
  const rulesOff = useStore(state => state.rulesOff)
  return useMemo(() => {
    if (file.state === 'shelved') return judgeBrief(file.brief.findings, decisions, withTheirs(file.brief.rulesOff, rulesOff))
    if (file.state !== 'ready') return null
    return judge(reportWithEdits(file.outcome.report, file.edits), file.findings, decisions, rulesNotAsked(file, rulesOff))
  }, [file, decisions, rulesOff])
}

const fingerprintIn = (file: FileEntry): string | null => {
  if (file.state === 'shelved') return file.brief.fingerprint
  return file.state === 'ready' ? fileFingerprint(file) : null
}
