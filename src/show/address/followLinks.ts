/** Links with a result: the page's address opens one, and names it as long as it is on show, so that a reload opens it again. */
import { linkMark } from '../../share/linkForm'
import { openFile } from '../../store/selectors'
import type { State } from '../../store/state'
import { useStore } from '../../store/store'

/** Opens the link in the address, now and whenever another is put there. */
export const followLinks = (): void => {
  openLink(isLink(fragment()) ? fragment() : linkBehind())
  addEventListener('hashchange', () => {
    openLink(fragment())
    noteLink()
  })
  useStore.subscribe((state, before) => {
    if (linkOnShow(state) === linkOnShow(before)) return
    // While a dialog is open the address is its own; it comes back to the link when the dialog is closed.
    if (location.hash === '' || isLink(fragment())) history.replaceState(null, '', addressAtRest())
    else noteLink()
  })
}

/** The page's address while no dialog is open: with the link that is on show, if any. */
export const addressAtRest = (): string => {
  const link = linkOnShow(useStore.getState())
  return location.pathname + location.search + (link === null ? '' : `#${link}`)
}

const fragment = (): string => location.hash.slice(1)
const isLink = (hash: string): boolean => hash.startsWith(linkMark)

/** While a dialog has the address, the link that is on show stands behind it: a reload opens it again. */
const noteLink = (): void => {
  if (isLink(fragment())) return
  const link = linkOnShow(useStore.getState())
  if (link !== linkBehind()) history.replaceState(link === null ? null : { link }, '')
}

const linkBehind = (): string | null => {
  const noted: unknown = history.state
  return typeof noted === 'object' && noted !== null && 'link' in noted && typeof noted.link === 'string' ? noted.link : null
}

const openLink = (link: string | null): void => {
  if (link === null || !isLink(link)) return
  const { files, openFiles, showFile } = useStore.getState()
  const known = files.find(file => file.link === link)
  if (known) showFile(known.id)
  else openFiles([{ name: '链接', blob: new Blob([`#${link}`], { type: 'text/plain' }), link }])
}

/** A link that could not be opened is not opened again. */
const linkOnShow = (state: State): string | null => {
  const file = openFile(state)
  return file && file.state !== 'failed' ? (file.link ?? null) : null
}
