/** What is open and what is set aside of a file, whether its report is at hand or put away. */
import { reportWithEdits } from './edits'
import { fileFingerprint } from './fingerprints'
import { type Judged, judge, judgeBrief, type Weighed } from './judged'
import { rulesNotAsked, withTheirs } from './passed'
import type { Decisions, FileEntry, Ready } from './state'

export function judgeFile(file: Ready, decisions: Decisions, rulesOff: readonly string[]): Judged
export function judgeFile(file: FileEntry, decisions: Decisions, rulesOff: readonly string[]): Judged<Weighed> | null
/** null while the file is no report. @param rulesOff ids of the rules that are switched off here. */
export function judgeFile(file: FileEntry, decisions: Decisions, rulesOff: readonly string[]): Judged<Weighed> | null {
  if (file.state === 'shelved') {
    const { fingerprint, findings, rulesOff: theirs } = file.brief
    return judgeBrief(findings, decisions[fingerprint], withTheirs(theirs, rulesOff))
  }
  if (file.state !== 'ready') return null
  const report = reportWithEdits(file.outcome.report, file.edits)
  return judge(report, file.findings, decisions[fileFingerprint(file)], rulesNotAsked(file, rulesOff))
}
