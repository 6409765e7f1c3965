/** A report that was opened again takes the place of its earlier version, which stays at hand. */
import { changesBetween } from '../../model/versions'
import { withBeside } from '../across/joined'
import { fileFingerprint, findingFingerprints } from '../decisions/fingerprints'
import { keepSelection } from '../selection/selection'
import type { FileDecisions, OtherVersions, Parts, Ready, State } from '../state'

const none: OtherVersions = { older: [], newer: [] }

/** Versions besides the one that is in the list. */
export const otherVersions = (state: Pick<State, 'versions'>, id: number): OtherVersions => state.versions[id] ?? none

/** A file takes the place of another in the list, where both are there. One that was never read goes without a trace. */
export const takePlace = (state: State, id: number, of: number): State => {
  const newer = state.files.find(file => file.id === id)
  const older = state.files.find(file => file.id === of)
  if (newer?.state !== 'ready' || !older || older === newer) return state
  const files = state.files.filter(file => file !== newer).map(file => (file === older ? newer : file))
  const placed = replaced({ ...state, files }, of, newer)
  if (older.state !== 'ready') return placed
  const { [of]: others = none, ...versions } = placed.versions
  return {
    ...placed,
    versions: { ...versions, [id]: { older: [withBeside(older, null), ...others.older], newer: [] } },
    decisions: decisionsWith(placed, older, newer),
  }
}

/** A file that is byte for byte one of the list goes; where it was on show, that one is shown. */
export const dropSame = (state: State, id: number, as: number): State => {
  const same = state.files.find(file => file.id === as)
  if (!same || !state.files.some(file => file.id === id)) return state
  return replaced({ ...state, files: state.files.filter(file => file.id !== id) }, id, same)
}

/** Puts the version before back, or the one after it again. */
export const putVersion = (state: State, id: number, which: 'older' | 'newer'): State => {
  const shown = state.files.find(file => file.id === id)
  const others = otherVersions(state, id)
  const [put, ...left] = others[which]
  if (shown?.state !== 'ready' || !put) return state
  const back = which === 'older' ? 'newer' : 'older'
  const own = { ...others, [which]: left, [back]: [withBeside(shown, null), ...others[back]] }
  const { [id]: _, ...versions } = state.versions
  const files = state.files.map(file => (file === shown ? put : file))
  return replaced({ ...state, files, versions: { ...versions, [put.id]: own } }, id, put)
}

/** Versions of files that are gone go too. */
export const withoutStrays = (state: State): State => {
  const open = new Set(state.files.map(({ id }) => id))
  const kept = Object.entries(state.versions).filter(([id]) => open.has(Number(id)))
  return kept.length === Object.keys(state.versions).length ? state : { ...state, versions: Object.fromEntries(kept) }
}

/** What pointed to a file points to the one in its place. */
const replaced = (state: State, id: number, by: State['files'][number]): State => {
  const isOpen = state.open === id
  const selection = isOpen && by.state === 'ready' ? keepSelection(state.selection, by.findings) : state.selection
  return {
    ...state,
    ...(isOpen && { open: by.id, selection }),
    parts: state.parts && partsWith(state.parts, id, by.id),
  }
}

const partsWith = ({ whole, parts, complete }: Parts, id: number, by: number): Parts => ({
  whole: whole === id ? by : whole,
  parts: [...new Set(parts.map(part => (part === id ? by : part)))],
  complete,
})

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
