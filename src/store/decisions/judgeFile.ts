/** What is open and what is set aside of a file. */
import { reportWithEdits } from '../edits/edits'
import { rulesNotAsked } from '../files/passed'
import type { Decisions, FileEntry, Ready } from '../state'
import { fileFingerprint } from './fingerprints'
import { type Judged, judge } from './judged'

export function judgeFile(file: Ready, decisions: Decisions, rulesOff: readonly string[]): Judged
export function judgeFile(file: FileEntry, decisions: Decisions, rulesOff: readonly string[]): Judged | null
/** null while the file is no report. @param rulesOff ids of the rules that are switched off here. */
export function judgeFile(file: FileEntry, decisions: Decisions, rulesOff: readonly string[]): Judged | null {
  if (file.state !== 'ready') return null
  const report = reportWithEdits(file.outcome.report, file.edits)
  return judge(report, file.findings, decisions[fileFingerprint(file)], rulesNotAsked(file, rulesOff))
}
