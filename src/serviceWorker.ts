/**
 * Keeps the files of the hosted page on this machine, so that it opens without a network after the first visit.
 * It asks for nothing but those files. The new version of them waits until the page asks for it: a page that is open is never changed beneath its user.
 */
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'

declare const self: ServiceWorkerGlobalScope
/** Every file of the page; the build puts the list in place of this name. */
declare const __FILES__: PrecacheEntry[]

precacheAndRoute(__FILES__, { directoryIndex: 'index.html', cleanURLs: false, ignoreURLParametersMatching: [/.*/] })

/** What reads pictures is large, and kept only once it was needed. Its names change with its content. */
const seldom = /\/assets\/pictures-[\w-]+\.js$/

self.addEventListener('fetch', event => {
  if (seldom.test(new URL(event.request.url).pathname)) event.respondWith(keptOrFetched(event.request))
})

const keptOrFetched = async (request: Request): Promise<Response> => {
  const kept = await caches.open('gouji-pictures')
  const here = await kept.match(request)
  if (here) return here
  const fetched = await fetch(request)
  if (!fetched.ok) return fetched
  // Those of an older page are not asked for any more.
  const stale = (await kept.keys()).filter(({ url }) => nameOf(url) === nameOf(request.url))
  await kept.put(request, fetched.clone())
  for (const old of stale) await kept.delete(old)
  return fetched
}

/** pictures-parts of pictures-parts-Beah5ISd.js. */
const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1).replace(/-[\w-]{8}\.js$/, '')

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
