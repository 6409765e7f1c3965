/** A report that was opened again takes the place of its earlier version, which stays at hand. */
import { changesBetween } from '../../model/versions'
import { fileFingerprint, findingFingerprints } from '../decisions/fingerprints'
import type { FileDecisions, Ready, State } from '../state'
import { noVersions, replaced } from './putVersion'

/** Each holds a whole report. */
const mostKept = 5

/** A file takes the place of another in the list, where both are there. One that was never read goes without a trace. */
export const takePlace = (state: State, id: number, of: number): State => {
  const newer = state.files.find(file => file.id === id)
  const older = state.files.find(file => file.id === of)
  if (newer?.state !== 'ready' || !older || older === newer) return state
  const files = state.files.filter(file => file !== newer).map(file => (file === older ? newer : file))
  const placed = replaced({ ...state, files }, of, newer)
  if (older.state !== 'ready') return placed
  const { [of]: others = noVersions, ...versions } = placed.versions
  return {
    ...placed,
    versions: { ...versions, [id]: { older: [older, ...others.older].slice(0, mostKept), newer: [] } },
    decisions: decisionsWith(placed, older, newer),
  }
}

/** A file that is byte for byte one of the list goes; where it was on show, that one is shown. */
export const dropSame = (state: State, id: number, as: number): State => {
  const same = state.files.find(file => file.id === as)
  if (!same || !state.files.some(file => file.id === id)) return state
  return replaced({ ...state, files: state.files.filter(file => file.id !== id) }, id, same)
}

/** Decisions hold on in the newer version where its finding says the same. */
const decisionsWith = ({ decisions }: State, older: Ready, newer: Ready): State['decisions'] => {
  const before = decisions[fileFingerprint(older)]
  if (!before) return decisions
  const kept = { ...keptBy(before, older, newer), ...decisions[fileFingerprint(newer)] }
  return Object.keys(kept).length > 0 ? { ...decisions, [fileFingerprint(newer)]: kept } : decisions
}

const keptBy = (before: FileDecisions, older: Ready, newer: Ready): FileDecisions => {
  const ids = (file: Ready) => {
    const prints = findingFingerprints(file.outcome.report, file.outcome.findings)
    return new Map(file.outcome.findings.map((finding, at) => [finding, prints[at] ?? '']))
  }
  const [theirs, ours] = [ids(older), ids(newer)]
  const { kept } = changesBetween({ ...older.outcome }, { ...newer.outcome })
  const own = kept.flatMap(pair => {
    const decision = before[theirs.get(pair.older) ?? '']
    const print = ours.get(pair.newer)
    return pair.same && decision && print ? [[print, decision] as const] : []
  })
  // What was found beside other reports is found again only after this.
  const known = new Set(theirs.values())
  const beside = Object.entries(before).filter(([print]) => !known.has(print))
  return Object.fromEntries([...beside, ...own])
}
