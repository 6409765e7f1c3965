import { useSyncExternalStore } from 'react'

const listen = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

/** The part of the address after #, which says what dialog is open: rules, rules/requests-balance, keys. */
export const useHash = (): string => useSyncExternalStore(listen, () => decodeURIComponent(location.hash.slice(1)))

/** Closes what the hash opened. */
export const clearHash = (): void => {
  history.replaceState(null, '', location.pathname + location.search)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
