/** What the page knows: facts only. Everything that can be worked out from them is a selector, see selectors.ts and the folders. */
import type { Answers } from '../model/answers'
import type { Decision } from '../model/decision'
import type { Edits } from '../model/edits'
import type { Finding } from '../model/finding'
import type { Progress } from '../model/progress'
import type { Failure, Outcome } from '../model/result'
import { noSettings, type Settings } from '../model/settings'
import type { CellAddress } from '../statute/form'
import type { ManualCheck } from '../words/manualChecks'
import { type Listing, plainListing } from './set/listing'
import type { Roll } from './set/roll'

export type ReadOutcome = Extract<Outcome, { ok: true }>

/** Failures that only the page can meet, beside those of the pipeline. */
export interface PageFailure {
  readonly code: Failure['code'] | 'crashed' | 'cancelled' | 'unreadable'
  readonly message: string
  /** No password that could be given here would open it. */
  readonly final?: true
  /** Its pages are pictures, which could be read where that part is at hand. */
  readonly pictures?: true
  /** Where in our own code it came up, for `crashed`; nothing of the file. */
  readonly trace?: string
}

export type { Edit, Edits } from '../model/edits'

/** A suggestion that was tried out. */
export interface Tried {
  /** Id of the file. */
  readonly file: number
  readonly finding: Finding
  /** Ids of the findings that stood before it in its group, the nearest last. */
  readonly behind: readonly string[]
  /** What was suggested, as it was said: 自然人 12 → 21 */
  readonly words: string
  readonly edits: Edits
  /** What the user had typed in these cells before. */
  readonly before: Edits
}

interface Named {
  readonly id: number
  readonly name: string
  /** Files that were opened together have the same number; it is that of none where nobody tells. */
  readonly drop?: number
  /** The file itself, kept so that it can be read again. */
  readonly blob: Blob
  /** The password that the user gave for it. Kept here only, until the file is removed or the page closed. */
  readonly password?: string
  /** Its pages that are pictures are read too, as the user asked. */
  readonly pictures?: true
  /** The pictures that it was made of, as they were, in the order of its pages. */
  readonly bound?: readonly FileEntry[]
  /** The part of an address after # that it came in; absent for files. */
  readonly link?: string
  /** What was tried out before a reload: put back as soon as the file is read, which may take a password first. */
  readonly awaiting?: Edits
  /** When it was read, or could not be, in milliseconds since 1970; absent while it waits. */
  readonly readAt?: number
}

/** `earlier`: the file as it was read before, without its pages that are pictures; it is back when the user stops, or wants it. */
type Pending = Named & { readonly job: number; readonly earlier?: Failed | Ready }
export type Queued = Pending & { readonly state: 'queued' }
export type Reading = Pending & { readonly state: 'reading'; readonly progress: Progress | null }
export type Failed = Named & { readonly state: 'failed'; readonly failure: PageFailure; readonly earlier?: Failed | Ready }
export type Ready = Named & {
  readonly state: 'ready'
  readonly outcome: ReadOutcome
  /** Findings about the report with its edits; those of the outcome where nothing is changed. */
  readonly findings: readonly Finding[]
  readonly edits: Edits
  /** Earlier states of `edits`, latest last; `future` what undo took back, next first. */
  readonly past: readonly Edits[]
  readonly future: readonly Edits[]
  /** What it is held against of the other open files; absent where nothing is at hand. */
  readonly beside?: Beside
  /** Number of the check that is under way; 'done' where the findings belong to the edits; 'failed' where they could not be made. */
  readonly checking: number | 'done' | 'failed'
}

/** The files that a report is held against, by their ids, and what was found so. */
export interface Beside {
  /** The same agency's report of the year before. */
  readonly before?: number
  /** Where years lie between, the latest of the agency's earlier reports. */
  readonly earlier?: number
  /** Another file with the same report. */
  readonly twin?: number
  /** The reports that it sums up, as the user says. */
  readonly parts?: readonly number[]
  /** They are also among the findings of the file. Empty until the answer is there. */
  readonly findings: readonly Finding[]
}

/** A file that was taken off the list, and where it stood. */
export interface Removed {
  readonly at: number
  readonly file: FileEntry
}

export type FileEntry = Queued | Reading | Ready | Failed

/** The one selection that list, grid, source and bar share. A finding brings the cell that it is about with it. */
export interface Selection {
  /** Id of a finding. */
  readonly finding: string | null
  readonly cell: CellAddress | null
  /** Where cells of a table are chosen together: the corner opposite to `cell`. */
  readonly to?: CellAddress
}

/** Decisions about the findings of one file, by fingerprint of the finding. */
export type FileDecisions = Readonly<Record<string, Decision>>
/** By fingerprint of the file, the file decided on last at the end. */
export type Decisions = Readonly<Record<string, FileDecisions>>

export type Pane = 'findings' | 'grid' | 'source'
/** The panes of one report, or the set of all that are open. */
export type View = 'report' | 'set'

/** Which open files are the parts of another, by their ids, as the user says. */
export interface Parts {
  /** Null where only the sum is wanted. */
  readonly whole: number | null
  readonly parts: readonly number[]
  /** They are all that there are. */
  readonly complete: boolean
}

/** Versions of one report besides the one in the list; the nearest to it first. */
export interface OtherVersions {
  readonly older: readonly Ready[]
  /** Those that gave way when an older one was put back. */
  readonly newer: readonly Ready[]
}

export type Theme = 'auto' | 'light' | 'dark'
/** The page as it is printed, or its lines as they were read. */
export type SourceView = 'page' | 'text'

export interface State {
  /** In the order they were opened. */
  readonly files: readonly FileEntry[]
  /** Id of the file on show; in the set of the one that is chosen. */
  readonly open: number | null
  readonly selection: Selection
  /** What was chosen in files that are not on show now, by their ids. */
  readonly left: Readonly<Record<number, Selection>>
  /** What the page shows where more than one file is open; see `showsSet`. */
  readonly view: View
  /** Id of the view of the set that is on show. */
  readonly subView: string
  /** How the list of the set is sorted and filtered. */
  readonly listing: Listing
  /** Whose reports are looked for among those of the set; gone with the page. */
  readonly roll: Roll
  /** What was taken off the list last, with its places, so that it can come back; null for nothing. */
  readonly removed: readonly Removed[] | null
  /** Whether pages that are pictures are read as they come: the user asked for it once, or this edition has what it takes. */
  readonly readsPictures: boolean
  /** Whether files wait to be read until the user goes on; one that is looked at is read all the same. */
  readonly paused: boolean
  /** Reports are still being held against each other: verdicts may change by themselves. */
  readonly comparing: boolean
  /** Ids of the files that would be taken off the list, while the user is asked; null almost always. */
  readonly leaving: readonly number[] | null
  /** The pane on show where the window is too narrow for all. */
  readonly pane: Pane
  readonly sourceFolded: boolean
  /** How a document with pages is shown; a text has lines only. */
  readonly sourceView: SourceView
  /** Number of the page of the source that was looked at last. */
  readonly pageSeen: number
  /** Width of the source, in percent of the panes; null for the usual one. */
  readonly sourceShare: number | null
  /** Findings that the user set aside; kept on this machine. */
  readonly decisions: Decisions
  /** Ids of rules that are not asked until the page is closed. */
  readonly rulesOff: readonly string[]
  /** What is added up; null where nothing was chosen. */
  readonly parts: Parts | null
  /** By the id of the file that took their place. */
  readonly versions: Readonly<Record<number, OtherVersions>>
  /** What a person said of pictures, by fingerprint of the file; put back wherever the file is read again. */
  readonly answers: Readonly<Record<string, Answers>>
  /** What was looked at by hand in each file, by its id: gone with the page. */
  readonly ticks: Readonly<Record<number, readonly ManualCheck[]>>
  /** Suggestions that were tried out, in all files; gone with the page. */
  readonly tried: readonly Tried[]
  /** Local profiles and words of the user; kept on this machine. */
  readonly settings: Settings
  readonly theme: Theme
  /** Whether a newcomer's hints are shown while nothing is chosen. */
  readonly hints: boolean
  /** Whether what is open is kept on this machine, over a reload. */
  readonly remember: boolean
  /** A short sentence about what was just done (已复制); null when it was read. */
  readonly said: string | null
}

export const nothingSelected: Selection = { finding: null, cell: null }

export const initialState: State = {
  files: [],
  open: null,
  selection: nothingSelected,
  left: {},
  view: 'report',
  subView: 'list',
  listing: plainListing,
  roll: { text: '', year: null },
  readsPictures: __PICTURES__ === 'inside',
  paused: false,
  comparing: false,
  removed: null,
  leaving: null,
  pane: 'findings',
  sourceFolded: false,
  sourceView: 'page',
  pageSeen: 1,
  sourceShare: null,
  decisions: {},
  rulesOff: [],
  parts: null,
  versions: {},
  answers: {},
  ticks: {},
  tried: [],
  settings: noSettings,
  theme: 'auto',
  hints: true,
  remember: false,
  said: null,
}

/** The state with one file replaced; the same state where there is no such file or nothing changes. */
export const withFile = (state: State, id: number, change: (file: FileEntry) => FileEntry): State => {
  const at = state.files.findIndex(file => file.id === id)
  const file = state.files[at]
  if (!file) return state
  const changed = change(file)
  if (changed === file) return state
  const files = [...state.files]
  files[at] = changed
  return { ...state, files }
}
