/** The findings that were set aside, kept on this machine. Where the browser lets nothing be kept, it lasts as long as the page. */
import { noSettings } from '../../model/settings'
import { readDecisions, writeDecisions } from '../../store/decisions/decisions'
import { useStore } from '../../store/store'
import { readKept, writeKept } from '../kit/keptItem'
import { forgetPage } from './followPage'

const key = 'gouji-decisions'
const nothing = '{}'

/** Brings back what was kept, keeps what is decided from now on, and hears what is decided in other windows. */
export const followRecords = (): void => {
  let known = readKept(key) ?? nothing
  useStore.getState().setDecisions(readDecisions(known))
  useStore.subscribe((state, before) => {
    if (state.decisions === before.decisions) return
    const text = writeDecisions(state.decisions)
    if (text === known) return
    known = text
    // Closed or full: `isKept` tells.
    writeKept(key, text === nothing ? null : text)
  })
  addEventListener('storage', event => {
    if (event.key !== key && event.key !== null) return
    known = readKept(key) ?? nothing
    useStore.getState().setDecisions(readDecisions(known))
  })
}

/** Whether the last decision could be kept. */
export const isKept = (): boolean => {
  const text = writeDecisions(useStore.getState().decisions)
  return text === (readKept(key) ?? nothing)
}

/** Nothing of ours is left on this machine afterwards. */
export const clearRecords = (): void => {
  const { setDecisions, setTheme, setHints, setRemember, setSettings } = useStore.getState()
  setDecisions({})
  setTheme('auto')
  setHints(true)
  setRemember(false)
  setSettings(noSettings)
  void forgetPage()
}
