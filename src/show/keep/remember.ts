/** Keeps what is open on this machine while the user wants that, and brings it back after a reload. */
import { editCount, editsOf } from '../../store/edits/edits'
import { answersToKeep } from '../../store/files/answers'
import { partsOf } from '../../store/files/binding'
import type { Opened } from '../../store/files/opened'
import type { Edits, FileEntry } from '../../store/state'
import { useStore } from '../../store/store'
import {
  forgetOldPages,
  forgetPages,
  type KeptFile,
  type KeptView,
  keepFiles,
  keepView,
  keptPage,
  type LeftPage,
  lastLeft,
} from './keptPage'
import { forgetTabName, holdTab, tabName, tabsHeld } from './tab'

/** What was chosen in the file on show, until it has been read again; it may take a password first. */
let waiting: { readonly file: number; readonly selection: KeptView['selection'] } | null = null

/** Opens again what was open. What the user opens meanwhile is written afterwards: else it would be taken for what was open before. */
export const restorePage = (): Promise<void> =>
  inTurn(async () => {
    const tab = tabName()
    holdTab(tab)
    await forgetOldPages(tab)
    await restore(tab)
  })

/** Opens here what a tab left behind. */
export const restoreLeft = ({ tab }: LeftPage): Promise<void> => inTurn(() => restore(tab))

/** The latest page of a tab that was closed. */
export const pageLeft = async (): Promise<LeftPage | null> => lastLeft(new Set([tabName(), ...(await tabsHeld())]))

const inTurn = (run: () => Promise<void>): Promise<void> => {
  const done = last.then(run)
  last = done.catch(() => {})
  return done
}

const restore = async (tab: string): Promise<void> => {
  const kept = await keptPage(tab)
  if (!kept || kept.files.files.length === 0) return
  const { openFiles, showFile, chooseEntry, recallAnswers } = useStore.getState()
  const before = useStore.getState().files.length
  recallAnswers(kept.view?.answers ?? {})
  // They were read here when the user asked for it.
  if (kept.files.files.some(({ pictures }) => pictures)) useStore.setState({ readsPictures: true })
  openFiles(kept.files.files.map((file, at) => reopened(file, kept.view?.edits[at])))
  const ids = useStore
    .getState()
    .files.slice(before)
    .map(file => file.id)
  const open = ids[kept.view?.open ?? 0]
  if (open !== undefined) (kept.view?.inSet ? chooseEntry : showFile)(open)
  waiting = open !== undefined && kept.view ? { file: open, selection: kept.view.selection } : null
  const stop = useStore.subscribe(() => {
    chooseAgain()
    if (waiting === null) stop()
  })
}

/** First it is read without its pictures: what was read so is back at once, and stays where the part that reads them does not come. */
const reopened = ({ pictures: _, bound, ...file }: KeptFile, edits: Edits = {}): Opened => ({
  ...file,
  ...(bound && { bound: partsOf(file.blob, bound) }),
  ...(editCount(edits) > 0 && { awaiting: edits }),
})

/** As soon as the file is read and checked with what was tried out in it. */
const chooseAgain = (): void => {
  if (waiting === null) return
  const { files, open, chooseFinding, chooseCell } = useStore.getState()
  const file = files.find(({ id }) => id === waiting?.file)
  const { selection } = waiting
  // What the user has turned to since stays.
  const stays = file !== undefined && open === file.id
  if (stays && (file.state !== 'ready' || file.awaiting || typeof file.checking === 'number')) return
  waiting = null
  if (!stays) return
  if (selection.finding !== null) chooseFinding(selection.finding)
  else if (selection.cell !== null) chooseCell(selection.cell)
}

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
  const { files, open, view, selection: chosen, remember } = useStore.getState()
  if (!remember) return
  holdTab(tabName())
  const ids = files.map(({ id, pictures = false }) => `${id} ${pictures}`).join()
  if (ids !== writtenIds || token === 0) {
    token = Math.random()
    await keepFiles(tabName(), { token, files: files.map(keptFile) })
    writtenIds = ids
  }
  await keepView(tabName(), {
    token,
    open: files.findIndex(file => file.id === open),
    inSet: view === 'set',
    selection: waiting?.file === open ? waiting.selection : chosen,
    edits: files.map(editsOf),
    answers: answersToKeep(useStore.getState()),
  })
  failed = false
}

const keptFile = ({ name, blob, link, pictures, bound }: FileEntry): KeptFile => ({
  ...{ name, blob },
  ...(link !== undefined && { link }),
  ...(pictures && { pictures }),
  ...(bound && { bound: bound.map(part => ({ name: part.name, size: part.blob.size })) }),
})

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
