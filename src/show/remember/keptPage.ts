/** What of the page is kept on this machine, in the browser's own database. Every call may fail: storage can be closed or full. */
import { clear, createStore, getMany, set, type UseStore } from 'idb-keyval'
import type { Edits, Selection } from '../../store/state'

export interface KeptFile {
  readonly name: string
  readonly blob: Blob
  readonly link?: string
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
  readonly selection: Selection
  readonly edits: readonly Edits[]
}

let database: UseStore | null = null
const opened = (): UseStore => {
  database ??= createStore('gouji', 'page')
  return database
}

export const keepFiles = (files: KeptFiles): Promise<void> => set('files', files, opened())
export const keepView = (view: KeptView): Promise<void> => set('view', view, opened())
export const forgetPage = (): Promise<void> => clear(opened())

/** null where nothing is kept; a view that belongs to other files is left out. */
export const keptPage = async (): Promise<{ readonly files: KeptFiles; readonly view: KeptView | null } | null> => {
  const [files, view] = (await getMany(['files', 'view'], opened())) as [KeptFiles | undefined, KeptView | undefined]
  if (!files?.files.every(file => file.blob instanceof Blob && typeof file.name === 'string')) return null
  return { files, view: view?.token === files.token ? view : null }
}
