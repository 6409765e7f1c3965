/** Setting findings aside, taking them back, and keeping the decisions for the next visit. Pure; `show/records.ts` holds the storage. */
import { type Decision, decisionKinds, longestNote } from '../../model/decision'
import { reportNow } from '../edits/edits'
import { openReady } from '../selectors'
import type { Decisions, FileDecisions, State } from '../state'
import { fileFingerprint, findingFingerprints } from './fingerprints'

/** Decisions about more files than this (the oldest) are dropped, so that the store of the browser never runs full. */
export const mostFiles = 500

/** Sets the finding with this key aside, in the open file. */
export const setAside = (state: State, key: string, decision: Decision): State =>
  withDecision(state, key, (decisions, finding) => ({ ...decisions, [finding]: trimmed(decision) }))

/** Opens a finding again. */
export const takeBack = (state: State, key: string): State =>
  withDecision(state, key, (decisions, finding) => {
    const { [finding]: _, ...rest } = decisions
    return rest
  })

const withDecision = (state: State, key: string, change: (decisions: FileDecisions, finding: string) => FileDecisions): State => {
  const file = openReady(state)
  const at = file ? file.findings.findIndex(({ id }) => id === key) : -1
  if (!file || at < 0) return state
  const finding = findingFingerprints(reportNow(file), file.findings)[at] as string
  const { [fileFingerprint(file)]: own = {}, ...others } = state.decisions
  const changed = change(own, finding)
  const decisions = Object.keys(changed).length > 0 ? { ...others, [fileFingerprint(file)]: changed } : others
  return { ...state, decisions: Object.fromEntries(Object.entries(decisions).slice(-mostFiles)) }
}

const trimmed = ({ kind, note = '' }: Decision): Decision => {
  const words = note.trim().slice(0, longestNote)
  return words === '' ? { kind } : { kind, note: words }
}

/** How many findings are set aside for good, in all files. */
export const decisionCount = (decisions: Decisions): number =>
  Object.entries(decisions).reduce((sum, [file, findings]) => sum + (fingerprint.test(file) ? Object.keys(findings).length : 0), 0)

/** What was kept takes the place of what was to be kept; decisions about files without a fingerprint last as long as the page. */
export const withKept = (decisions: Decisions, kept: Decisions): Decisions => ({
  ...kept,
  ...Object.fromEntries(Object.entries(decisions).filter(([file]) => !fingerprint.test(file))),
})

/** The decisions as text to keep. Files without a fingerprint of their own are left out: their number means nothing later. */
export const writeDecisions = (decisions: Decisions): string =>
  JSON.stringify(Object.fromEntries(Object.entries(decisions).filter(([file]) => fingerprint.test(file))))

/** Kept decisions; whatever is none is left out. */
export const readDecisions = (text: string | null): Decisions => {
  const files = Object.entries(parsed(text)).flatMap(([file, findings]) => {
    const kept = Object.entries(Object(findings)).filter((entry): entry is [string, Decision] => isDecision(entry[1]))
    return fingerprint.test(file) && kept.length > 0 ? [[file, Object.fromEntries(kept)] as const] : []
  })
  return Object.fromEntries(files)
}

const fingerprint = /^[0-9a-f]{64}$/

const parsed = (text: string | null): object => {
  try {
    return Object(JSON.parse(text ?? '{}'))
  } catch {
    return {}
  }
}

const isDecision = (value: unknown): value is Decision => {
  const { kind, note } = Object(value) as Partial<Decision>
  return decisionKinds.includes(kind as Decision['kind']) && (note === undefined || typeof note === 'string')
}
