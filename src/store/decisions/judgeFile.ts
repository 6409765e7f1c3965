/** What is open and what is set aside of a file. */
import { reportNow } from '../edits/edits'
import { rulesNotAsked } from '../files/passed'
import type { Decisions, FileEntry, Ready } from '../state'
import { fileFingerprint } from './fingerprints'
import { type Judged, judge } from './judged'

export function judgeFile(file: Ready, decisions: Decisions, rulesOff: readonly string[]): Judged
export function judgeFile(file: FileEntry, decisions: Decisions, rulesOff: readonly string[]): Judged | null
/** null while the file is no report. @param rulesOff ids of the rules that are switched off here. */
export function judgeFile(file: FileEntry, decisions: Decisions, rulesOff: readonly string[]): Judged | null {
  if (file.state !== 'ready') return null
  const report = reportNow(file)
  return judge(report, file.findings, decisions[fileFingerprint(file)], rulesNotAsked(file, rulesOff))
}
