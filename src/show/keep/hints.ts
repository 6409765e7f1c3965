/** That a newcomer's hints were sent away, kept on this machine where the browser allows. */
import { useStore } from '../../store/store'

const key = 'gouji-hints'
const away = 'away'

/** Brings back what was kept, and keeps what is chosen from now on. */
export const followHints = (): void => {
  if (kept()) useStore.getState().setHints(false)
  useStore.subscribe((state, before) => {
    if (state.hints !== before.hints) keep(state.hints)
  })
}

const kept = (): boolean => {
  try {
    return localStorage.getItem(key) === away
  } catch {
    return false
  }
}

const keep = (hints: boolean): void => {
  try {
    if (hints) localStorage.removeItem(key)
    else localStorage.setItem(key, away)
  } catch {
    // Closed to us: they come again with the next visit.
  }
}
