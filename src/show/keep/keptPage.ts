/** What of the page is kept on this machine, in the browser's own database. Every call may fail: storage can be closed or full. */
import { clear, createStore, delMany, entries, getMany, set, type UseStore } from 'idb-keyval'
import type { BoundPart } from '../../store/files/binding'
import type { Edits, Selection, State } from '../../store/state'

export interface KeptFile {
  readonly name: string
  readonly blob: Blob
  readonly link?: string
  /** Its pages that are pictures were read. */
  readonly pictures?: true
  /** The pictures that it was made of, with their sizes in bytes. */
  readonly bound?: readonly BoundPart[]
}

/** The files, written only when the list changes: they are large. */
export interface KeptFiles {
  /** Says which view belongs to them. */
  readonly token: number
  readonly files: readonly KeptFile[]
}

/** How the files were looked at, by their place in the list. */
export interface KeptView {
  readonly token: number
  readonly open: number
  /** Whether the list of all was on show. */
  readonly inSet?: boolean
  readonly selection: Selection
  readonly edits: readonly Edits[]
  /** What was said of pictures, by fingerprint of the file. */
  readonly answers?: State['answers']
}

/** Pages that were closed are cleared when the page is opened after this time (ms): long enough for a tab that is left open. */
const longest = 7 * 24 * 60 * 60 * 1000

let database: UseStore | null = null
const opened = (): UseStore => {
  database ??= createStore('gouji', 'page')
  return database
}

/** Every tab keeps its own: two of them would overwrite each other. */
const keysOf = (tab: string) => [`files ${tab}`, `view ${tab}`] as const

export const keepFiles = (tab: string, files: KeptFiles): Promise<void> => set(keysOf(tab)[0], { ...files, at: Date.now() }, opened())
export const keepView = (tab: string, view: KeptView): Promise<void> => set(keysOf(tab)[1], { ...view, at: Date.now() }, opened())

/** Of every tab. */
export const forgetPages = (): Promise<void> => clear(opened())

/** null where nothing is kept; a view that belongs to other files is left out. */
export const keptPage = async (tab: string): Promise<{ readonly files: KeptFiles; readonly view: KeptView | null } | null> => {
  const [files, view] = (await getMany([...keysOf(tab)], opened())) as [KeptFiles | undefined, KeptView | undefined]
  if (!files?.files.every(file => file.blob instanceof Blob && typeof file.name === 'string')) return null
  return { files, view: view?.token === files.token ? view : null }
}

/** What a tab kept that is closed now. */
export interface LeftPage {
  readonly tab: string
  readonly count: number
  /** When something was last kept of it, in milliseconds since 1970. */
  readonly at: number
}

/** The latest page that a tab left behind; null where there is none. @param open tabs that are open, as far as the browser tells. */
export const lastLeft = async (open: ReadonlySet<string>): Promise<LeftPage | null> => {
  const all = await entries<string, { readonly at: number; readonly files?: readonly unknown[] }>(opened())
  const left = all.flatMap(([key, { files = [] }]) => {
    const tab = tabOf(key)
    if (files.length === 0 || open.has(tab)) return []
    return [{ tab, count: files.length, at: Math.max(...all.filter(([other]) => tabOf(other) === tab).map(([, { at }]) => at)) }]
  })
  return left.sort((one, other) => other.at - one.at)[0] ?? null
}

/** Clears what tabs left behind that were closed long ago. */
export const forgetOldPages = async (own: string): Promise<void> => {
  const all = await entries<string, { readonly at: number }>(opened())
  const lastSeen = new Map<string, number>()
  for (const [key, { at }] of all) lastSeen.set(tabOf(key), Math.max(at, lastSeen.get(tabOf(key)) ?? 0))
  const old = (key: string) => tabOf(key) !== own && Date.now() - (lastSeen.get(tabOf(key)) ?? 0) > longest
  await delMany(all.map(([key]) => key).filter(old), opened())
}

const tabOf = (key: string): string => key.split(' ')[1] ?? ''
