import { saveBlob } from '../../kit/save'
import { useOffline } from './offline'

const name = 'gouji.html'

/** The single file that lies beside the page. A plain link, until the file is kept on this machine: then it is saved from there, without a network too. */
export const OfflineFile = ({ children }: { children: string }) => {
  const { keeping } = useOffline()
  return (
    <a
      href={`./${name}`}
      download={name}
      onClick={event => {
        if (keeping !== 'ready') return
        event.preventDefault()
        void saveKept(event.currentTarget.href)
      }}
    >
      {children}
    </a>
  )
}

/** Browsers do not ask the service worker for a download, and the page may fetch nothing: what is kept is looked up. */
const saveKept = async (address: string) => {
  const kept = await caches.match(address, { ignoreSearch: true }).catch(() => undefined)
  if (kept) return saveBlob(name, await kept.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
