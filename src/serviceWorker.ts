/**
 * Keeps the files of the hosted page on this machine, so that it opens without a network after the first visit.
 * It asks for nothing but those files. The new version of them waits until the page asks for it: a page that is open is never changed beneath its user.
 */
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'

declare const self: ServiceWorkerGlobalScope
/** Every file of the page; the build puts the list in place of this name. */
declare const __FILES__: PrecacheEntry[]

precacheAndRoute(__FILES__, { directoryIndex: 'index.html', cleanURLs: false, ignoreURLParametersMatching: [/.*/] })

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
