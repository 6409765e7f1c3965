/** What is open, over a reload: kept where the user wants it, else asked about before it is lost. */
import { editsMade } from '../../store/edits/edits'
import { answersGiven } from '../../store/files/answers'
import { isPassedOn } from '../../store/files/passed'
import type { State } from '../../store/state'
import { useStore } from '../../store/store'
import { followSetting } from './setting'

type Remember = typeof import('./remember')
let remember: Remember | null = null
/** Only for those who want it: the others need no database. */
const load = async (): Promise<Remember> => {
  remember ??= await import('./remember')
  return remember
}

/** @returns when what was open is in the list again. */
export const followPage = async (): Promise<void> => {
  followSetting()
  addEventListener('beforeunload', askBeforeLoss)
  useStore.subscribe((state, before) => {
    if (state.remember !== before.remember) void (state.remember ? keepNow() : forgetPage())
    else if (state.remember && hasChanged(state, before)) void keepNow()
  })
  if (!useStore.getState().remember) return
  try {
    await (await load()).restorePage()
  } catch {
    useStore.getState().say('上次打开的报告没能恢复')
  }
}

/** Nothing of what is open is kept any more; where nothing can be reached, nothing was kept. */
export const forgetPage = (): Promise<void> =>
  load()
    .then(({ forget }) => forget())
    .catch(() => {})

const keepNow = (): Promise<void> => load().then(({ keepPage }) => keepPage())

const hasChanged = (state: State, before: State): boolean =>
  state.files !== before.files || state.open !== before.open || state.view !== before.view || state.selection !== before.selection

/**
 * What the user did would be gone (numbers tried out, ticks, what was said of pictures), or a set that took a while to read: the browser asks whether that is
 * meant.
 */
const askBeforeLoss = (event: BeforeUnloadEvent): void => {
  const state = useStore.getState()
  if ((state.remember && remember?.isPageKept()) || !wouldBeMissed(state)) return
  event.preventDefault()
  // Chromium before 119 asks only then.
  event.returnValue = true
}

const wouldBeMissed = (state: State): boolean => {
  const { files, ticks } = state
  return (
    files.length > 1 ||
    editsMade(files) > 0 ||
    answersGiven(state, files) > 0 ||
    files.some(file => file.state === 'ready' && !isPassedOn(file) && (ticks[file.id] ?? []).length > 0)
  )
}
