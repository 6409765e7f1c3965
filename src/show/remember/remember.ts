/** Keeps what is open on this machine while the user wants that, and brings it back after a reload. */
import type { FileEntry } from '../../store/state'
import { useStore } from '../../store/store'
import { forgetOldPages, forgetPages, type KeptView, keepFiles, keepView, keptPage } from './keptPage'
import { forgetTabName, tabName } from './tab'

/** What was kept of a file's view, until the file has been read again. */
const waiting = new Map<number, KeptView['edits'][number]>()
let selection: KeptView['selection'] | null = null

/** Opens again what was open. */
export const restorePage = async (): Promise<void> => {
  const tab = tabName()
  await forgetOldPages(tab)
  const kept = await keptPage(tab)
  if (!kept || kept.files.files.length === 0) return
  const { openFiles, showFile } = useStore.getState()
  const before = useStore.getState().files.length
  openFiles(kept.files.files)
  const ids = useStore
    .getState()
    .files.slice(before)
    .map(file => file.id)
  for (const [at, id] of ids.entries()) waiting.set(id, kept.view?.edits[at] ?? {})
  const open = ids[kept.view?.open ?? 0]
  if (open !== undefined) showFile(open)
  selection = kept.view?.selection ?? null
  const stop = useStore.subscribe(() => {
    bringBack()
    if (waiting.size === 0 && selection === null) stop()
  })
}

/** Edits as soon as their file is read, the selection as soon as the file on show is checked with them. */
const bringBack = (): void => {
  for (const [id, edits] of waiting) {
    const file = fileOf(id)
    if (isPending(file)) continue
    waiting.delete(id)
    if (file?.state === 'ready') useStore.getState().editCells(edits, id)
  }
  const { open, chooseFinding, chooseCell } = useStore.getState()
  const file = fileOf(open)
  const chosen = selection
  if (!chosen || isPending(file) || (file?.state === 'ready' && typeof file.checking === 'number')) return
  selection = null
  if (file?.state !== 'ready') return
  if (chosen.finding !== null) chooseFinding(chosen.finding)
  else if (chosen.cell !== null) chooseCell(chosen.cell)
}

const fileOf = (id: number | null): FileEntry | undefined => useStore.getState().files.find(file => file.id === id)

/** Whether it is still to come, from the worker or from the shelf. */
const isPending = (file: FileEntry | undefined): boolean => file !== undefined && ['queued', 'reading', 'shelved'].includes(file.state)

let token = 0
let writtenIds = ''
/** One after the other: what is cleared stays cleared. */
let last: Promise<void> = Promise.resolve()
/** How many states are still to be written; where it is 0, all that is open is kept as it is. */
let due = 0
let failed = false

/** Writes what has changed; of states that come quickly the latest. */
export const keepPage = (): Promise<void> => {
  due++
  last = last.then(async () => {
    if (due === 1) await write().catch(giveUp)
    due--
  })
  return last
}

/** Whether what is open would come back after a reload. */
export const isPageKept = (): boolean => due === 0 && token !== 0 && !failed

const giveUp = (): void => {
  failed = true
  const { setRemember, say } = useStore.getState()
  setRemember(false)
  say('浏览器存不下打开的报告，刷新后不能恢复')
}

const write = async (): Promise<void> => {
  const { files, open, selection: chosen, remember } = useStore.getState()
  if (!remember) return
  const ids = files.map(file => file.id).join()
  if (ids !== writtenIds || token === 0) {
    token = Math.random()
    await keepFiles(tabName(), { token, files: files.map(keptFile) })
    writtenIds = ids
  }
  await keepView(tabName(), {
    token,
    open: files.findIndex(file => file.id === open),
    selection: selection ?? chosen,
    edits: files.map(file => waiting.get(file.id) ?? (file.state === 'ready' ? file.edits : {})),
  })
  failed = false
}

const keptFile = ({ name, blob, link }: FileEntry) => ({ name, blob, ...(link !== undefined && { link }) })

/** Nothing of the page is kept any more. */
export const forget = (): Promise<void> => {
  last = last
    .then(() => {
      token = 0
      forgetTabName()
      return forgetPages()
    })
    .catch(() => {})
  return last
}
