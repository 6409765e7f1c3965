/** Whether the hosted page opens without a network, and whether a newer one is there. */
import { useSyncExternalStore } from 'react'
import { useStore } from '../../../store/store'

/** closed: the browser keeps no pages for this address (it needs https); failed: the files could not be fetched or kept. */
export type Keeping = 'closed' | 'preparing' | 'ready' | 'failed'

export interface Offline {
  readonly keeping: Keeping
  /** Loads the newer page in place of this one; null where there is none. */
  readonly renew: (() => void) | null
}

/** Whether the page came from a web server: only there is anything to keep, to renew or to download. */
export const hosted: boolean = import.meta.env.PROD && __FORM__ === 'site' && /^https?:$/.test(location.protocol)

let state: Offline = { keeping: 'closed', renew: null }
const listeners = new Set<() => void>()

const set = (change: Partial<Offline>) => {
  state = { ...state, ...change }
  for (const tell of listeners) tell()
}

export const useOffline = (): Offline =>
  useSyncExternalStore(
    tell => {
      listeners.add(tell)
      return () => void listeners.delete(tell)
    },
    () => state,
  )

/** The first screen and what the user does first come first (ms). */
const breath = 3000

/** Has the browser keep the page, unasked; says so once, when it is done for the first time. */
export const followOffline = (): void => {
  if (!hosted || !('serviceWorker' in navigator)) return
  set({ keeping: 'preparing' })
  const failed = () => set({ keeping: 'failed' })
  setTimeout(() => {
    import('./register')
      .then(({ register }) =>
        register({
          ready: first => {
            set({ keeping: 'ready' })
            if (first) mention('本页已存好，以后断网也能打开')
          },
          renewable: renew => set({ renew }),
          failed,
        }),
      )
      .catch(failed)
  }, breath)
}

/** Says it, but not in place of a sentence about what the user just did. */
const mention = (sentence: string) => {
  const { said, say } = useStore.getState()
  if (said === null) say(sentence)
}
