/** Versions of one report: which there are besides the one in the list, and putting another in its place. */
import { keepSelection } from '../selection/selection'
import type { OtherVersions, Parts, State } from '../state'

export const noVersions: OtherVersions = { older: [], newer: [] }

/** Versions besides the one that is in the list. */
export const otherVersions = (state: Pick<State, 'versions'>, id: number): OtherVersions => state.versions[id] ?? noVersions

/** Puts the version before back, or the one after it again. */
export const putVersion = (state: State, id: number, which: 'older' | 'newer'): State => {
  const shown = state.files.find(file => file.id === id)
  const others = otherVersions(state, id)
  const [put, ...left] = others[which]
  if (shown?.state !== 'ready' || !put) return state
  const back = which === 'older' ? 'newer' : 'older'
  const own = { ...others, [which]: left, [back]: [shown, ...others[back]] }
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
export const replaced = (state: State, id: number, by: State['files'][number]): State => {
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
