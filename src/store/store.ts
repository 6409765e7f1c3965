/** The store: the state, and the actions of its slices on it. */
import { create, type StoreApi } from 'zustand'
import { type Bridge, createBridge } from '../jobs/bridge'
import { startPictureWorker } from '../jobs/pictures/startWorker'
import { poolSize } from '../jobs/poolSize'
import { startWorker } from '../jobs/startWorker'
import { type AsksActions, asksSlice } from './asks/asksSlice'
import { atOnce, createBatch, framesApart, type Soon } from './batch'
import type { Core } from './core'
import { type DecisionsActions, decisionsSlice } from './decisions/decisionsSlice'
import { createChecking } from './edits/checking'
import { type EditsActions, editsSlice } from './edits/editsSlice'
import { type FilesActions, filesSlice } from './files/filesSlice'
import { isPending } from './files/list'
import { createReading } from './files/reading'
import { type PreferencesActions, preferencesSlice } from './preferences/preferencesSlice'
import { type SelectionActions, selectionSlice } from './selection/selectionSlice'
import { openFile } from './selectors'
import { type SetActions, setSlice } from './set/setSlice'
import { initialState, type State } from './state'
import { type ViewActions, viewSlice } from './view/viewSlice'

export type { NoPicture } from '../jobs/bridge'
export { canReadPictures } from '../jobs/pictures/canReadPictures'

export type Actions = FilesActions &
  ViewActions &
  SelectionActions &
  EditsActions &
  DecisionsActions &
  PreferencesActions &
  SetActions &
  AsksActions

export type Store = State & Actions

/** A store over a bridge to the worker; the page has one, tests make their own. */
export const createStore = (bridge: Bridge, soon: Soon = atOnce) =>
  create<Store>()((set, get, api) => {
    const core: Core = { get, set, bridge, hear: createBatch(set, soon) }
    const checking = createChecking(core)
    const reading = createReading(core, checking)
    hastenOpened(api, bridge)
    followWhenSeveral(api, core)
    return {
      ...initialState,
      ...filesSlice(core, reading),
      ...viewSlice(core),
      ...selectionSlice(core),
      ...editsSlice(core, checking),
      ...decisionsSlice(core),
      ...preferencesSlice(core, checking),
      ...setSlice(core),
      ...asksSlice(core),
    }
  })

/** What the user looks at is read next. */
const hastenOpened = (api: StoreApi<Store>, bridge: Bridge) =>
  api.subscribe((state, before) => {
    const file = state.open === before.open ? null : openFile(state)
    if (file?.state === 'queued') bridge.hasten(file.job)
  })

/** What holds reports against each other comes with the second of them. */
const followWhenSeveral = (api: StoreApi<Store>, { bridge, hear }: Core) => {
  const stopWaiting = api.subscribe(({ files }) => {
    if (files.length < 2 || !files.some(file => file.state === 'ready')) return
    stopWaiting()
    import('./across/followOthers').then(({ followOthers }) => followOthers(api, bridge, hear)).catch(() => {})
  })
}

/** While a set is read it is drawn four times a second (ms), less often with many verdicts there: each time all of them are counted anew. */
const setDrawn = 250
/** For each file that has its answer (ms). */
const rowDrawn = 1

/** Answers to one file are drawn at once. */
const betweenDrawings = (): number => {
  const { files, comparing } = useStore.getState()
  const pending = files.filter(isPending).length
  return comparing || pending > 1 ? Math.max(setDrawn, (files.length - pending) * rowDrawn) : 0
}

export const useStore = createStore(
  createBridge(startWorker, poolSize(globalThis.navigator), startPictureWorker),
  framesApart(betweenDrawings),
)
