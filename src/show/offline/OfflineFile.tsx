import { saveBlob } from '../export/save'

const name = 'gouji.html'

/** The single file that lies beside the page: a plain link, so that any browser saves it as it is. */
export const OfflineFile = ({ children }: { children: string }) => (
  <a href={`./${name}`} download={name} onClick={event => void saveKept(event)}>
    {children}
  </a>
)

/** Browsers do not ask the service worker for a download: without a network the kept copy is saved instead. */
const saveKept = async (event: { preventDefault(): void }) => {
  if (navigator.onLine || !('caches' in window)) return
  event.preventDefault()
  const kept = await caches.match(new URL(name, document.baseURI).href, { ignoreSearch: true })
  if (kept) saveBlob(name, await kept.blob())
}
