/** The page's side of the service worker. */
import { Workbox } from 'workbox-window'

interface Listener {
  /** Every file is kept. @param first whether they were not before. */
  ready(first: boolean): void
  /** A newer page is there; `renew` puts it in place of this one. Called again where another window has put it there already. */
  renewable(renew: () => void): void
  failed(): void
}

/** How long an open page goes without asking its server for a newer one (ms). */
const patience = 3_600_000

export const register = async ({ ready, renewable, failed }: Listener): Promise<void> => {
  const container = navigator.serviceWorker
  const before = await container.getRegistration()
  const workbox = new Workbox('./sw.js')
  workbox.addEventListener('redundant', event => {
    if (!event.isUpdate && !before?.active) failed()
  })
  workbox.addEventListener('waiting', ({ sw }) => renewable(() => (sw ? replaceBy(sw) : location.reload())))
  // Another window has changed to the newer page. This one keeps what it shows, and is not reloaded unasked.
  if (container.controller) container.addEventListener('controllerchange', () => renewable(() => location.reload()))
  const registration = await workbox.register()
  if (!registration) return failed()
  await container.ready
  ready(!before?.active)
  askNowAndThen(() => void workbox.update().catch(() => {}))
}

/** Reloads when the waiting service worker has taken over. */
const replaceBy = (waiting: ServiceWorker) => {
  if (waiting.state === 'activated') return location.reload()
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload()
  })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

const askNowAndThen = (ask: () => void) => {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < patience) return
    last = Date.now()
    ask()
  })
}
