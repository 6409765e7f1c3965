/** Trying out changes in the grid: what the user typed, taking it back, and the findings about it. */
import { reportWithEdits, sameEdits } from '../../model/edits'
import type { Finding } from '../../model/finding'
import { outcomeWithFindings } from '../../model/packed'
import type { Report } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { joined } from '../across/joined'
import type { Edit, Edits, FileEntry, Ready } from '../state'

/** A file's report as it stands now, with what the user typed. */
export const reportNow = ({ outcome, edits }: Pick<Ready, 'outcome' | 'edits'>): Report => reportWithEdits(outcome.report, edits)

/** Number of cells that differ from the report. */
export const editCount = (edits: Edits): number => Object.keys(edits).length

/** What the user changed in a file; in one that is not read again yet, what waits for that. */
export const editsOf = (file: FileEntry): Edits => (file.state === 'ready' ? file.edits : (file.awaiting ?? {}))

/** Cells that the user changed, in all of these files. */
export const editsMade = (files: readonly FileEntry[]): number => files.reduce((sum, file) => sum + editCount(editsOf(file)), 0)

/** Puts back what was tried out before a reload; nothing waits afterwards. */
export const putBack = ({ awaiting, ...file }: Ready): Ready => editCells(file, awaiting ?? {})

/** Changes cells in one step. Typing what the report says takes the change back; cells that the document lacks are left out. */
export const editCells = (file: Ready, changes: Edits): Ready => {
  const next: Record<string, Edit> = { ...(file.edits as Record<string, Edit>) }
  for (const [address, edit] of Object.entries(changes) as [CellAddress, Edit][]) {
    const original = file.outcome.report.cells[address]
    if (!original) continue
    if (saysTheSame(original, edit)) delete next[address]
    else next[address] = edit
  }
  if (sameEdits(file.edits, next)) return file
  return { ...file, edits: next, past: [...file.past, file.edits], future: [] }
}

export const undo = (file: Ready): Ready => {
  const edits = file.past[file.past.length - 1]
  if (!edits) return file
  return { ...file, edits, past: file.past.slice(0, -1), future: [file.edits, ...file.future] }
}

export const redo = (file: Ready): Ready => {
  const edits = file.future[0]
  if (!edits) return file
  return { ...file, edits, past: [...file.past, file.edits], future: file.future.slice(1) }
}

/** Back to what the report says, as one step that can be undone. */
export const resetEdits = (file: Ready): Ready =>
  editCount(file.edits) === 0 ? file : { ...file, edits: {}, past: [...file.past, file.edits], future: [] }

export const startCheck = (file: Ready, job: number): Ready => ({ ...file, checking: job })

/** The file with its findings where no new check is needed: without changes, or with those that a result came with. Else null. */
export const withKnownFindings = (file: Ready): Ready | null => {
  const { outcome, edits, beside } = file
  if (editCount(edits) === 0) return { ...file, findings: joined(outcome.findings, beside), checking: 'done' }
  const tried = outcome.passed?.tried
  return tried && sameEdits(tried.cells, edits) ? { ...file, findings: joined(tried.findings, beside), checking: 'done' } : null
}

/** Another check of the report as it is. */
export const withFindings = (file: Ready, findings: readonly Finding[]): Ready => {
  const outcome = outcomeWithFindings(file.outcome, findings)
  return editCount(file.edits) === 0 ? { ...file, outcome, findings: joined(findings, file.beside) } : { ...file, outcome }
}

/** The findings of a check; those of an earlier check than the one under way are dropped. */
export const finishCheck = (file: Ready, job: number, findings: readonly Finding[]): Ready =>
  file.checking === job ? { ...file, findings: joined(findings, file.beside), checking: 'done' } : file

export const failCheck = (file: Ready, job: number): Ready => (file.checking === job ? { ...file, checking: 'failed' } : file)

const saysTheSame = (original: { text: string; value: number | null }, edit: Edit): boolean =>
  original.value === edit.value && (edit.value !== null || original.text.trim() === edit.text)
