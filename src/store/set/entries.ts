/** The files of a set as facts: whose report it is, its verdict, what was found and what was not read. */
import { type Summary, severities } from '../../model/finding'
import type { Judged } from '../decisions/judged'
import { judgeFile } from '../decisions/judgeFile'
import { editCount, editsOf, reportNow } from '../edits/edits'
import type { FileEntry, State } from '../state'
import { type Tone, type Verdict, verdictOf } from '../verdict/verdict'

/** How an entry looks: its verdict's tone, or that there is none. */
export type EntryTone = Tone | 'waiting' | 'failed'

export interface SetEntry {
  readonly id: number
  readonly file: FileEntry
  /** The name of the file with the folders it came in: 部门/水利局/年报.pdf */
  readonly path: string
  /** Whether a worker is at it; of several that wait one sees which it is. */
  readonly reading: boolean
  /** Its folders with a slash at the end; empty where it came in none. */
  readonly folder: string
  /** Without its folders. */
  readonly name: string
  /** null where the report names none, or there is no report. */
  readonly agency: string | null
  readonly year: number | null
  readonly tone: EntryTone
  /** null where there is no report. */
  readonly verdict: Verdict | null
  readonly judged: Judged | null
  /** What is open; nothing where there is no report. */
  readonly counts: Summary
  /** Cells that could not be read for certain, and parts of the document that were not read. */
  readonly unread: number
  /** Cells that the user changed. */
  readonly edits: number
  /** Milliseconds since 1970; null while it waits. */
  readonly readAt: number | null
}

type Facts = Pick<State, 'files' | 'decisions' | 'rulesOff'>

interface Known extends Omit<Facts, 'files'> {
  readonly entry: SetEntry
}

/** Entries are worked out anew only where their own file or a decision changed. */
const known = new WeakMap<FileEntry, Known>()
let last: (Facts & { readonly entries: readonly SetEntry[] }) | null = null

/** One entry a file, in the order in which they were opened. The same state gives the same list. */
export const setEntries = ({ files, decisions, rulesOff }: Facts): readonly SetEntry[] => {
  if (last?.files === files && last.decisions === decisions && last.rulesOff === rulesOff) return last.entries
  const entries = files.map(file => {
    const before = known.get(file)
    if (before?.decisions === decisions && before.rulesOff === rulesOff) return before.entry
    const entry = entryOf(file, decisions, rulesOff)
    known.set(file, { decisions, rulesOff, entry })
    return entry
  })
  last = { files, decisions, rulesOff, entries }
  return entries
}

/** The facts of one file. */
export const entryOf = (file: FileEntry, decisions: Facts['decisions'] = {}, rulesOff: Facts['rulesOff'] = []): SetEntry => {
  const cut = file.name.lastIndexOf('/') + 1
  const edits = editCount(editsOf(file))
  const bare = {
    id: file.id,
    file,
    path: file.name,
    folder: file.name.slice(0, cut),
    name: file.name.slice(cut),
    reading: file.state === 'reading',
    edits,
    readAt: file.readAt ?? null,
  }
  if (file.state !== 'ready')
    return {
      ...bare,
      ...{ agency: null, year: null, verdict: null, judged: null, counts: nothing, unread: 0 },
      tone: file.state === 'failed' ? 'failed' : 'waiting',
    }
  const judged = judgeFile(file, decisions, rulesOff)
  const report = reportNow(file)
  const verdict = verdictOf(report, judged, edits)
  const { doubtful, losses } = verdict.coverage
  return {
    ...bare,
    ...{ agency: report.agency, year: report.year, tone: verdict.tone, verdict, judged },
    counts: verdict.counts,
    // What is not filled in yet is not unread, nor is anything where all was read, by whatever it looks like.
    unread: report.filling || verdict.readAs !== null ? 0 : doubtful + losses,
  }
}

const nothing = Object.fromEntries(severities.map(severity => [severity, 0])) as Summary
