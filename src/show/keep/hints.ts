/** That a newcomer's hints were sent away, kept on this machine where the browser allows. */
import { useStore } from '../../store/store'
import { readKept, writeKept } from '../kit/keptItem'

const key = 'gouji-hints'
const away = 'away'

/** Brings back what was kept, and keeps what is chosen from now on. */
export const followHints = (): void => {
  if (readKept(key) === away) useStore.getState().setHints(false)
  useStore.subscribe((state, before) => {
    // Where storage is closed to us they come again with the next visit.
    if (state.hints !== before.hints) writeKept(key, state.hints ? null : away)
  })
}
