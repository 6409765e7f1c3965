import { useSyncExternalStore } from 'react'
import { addressAtRest } from './followLinks'

const listen = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

/** The part of the address after #, which says what dialog is open: rules, rules/requests-balance, keys, share. */
export const useHash = (): string => useSyncExternalStore(listen, hashNow)

const hashNow = (): string => {
  const hash = location.hash.slice(1)
  try {
    return decodeURIComponent(hash)
  } catch {
    // A lone % in an address from somewhere.
    return hash
  }
}

/** Closes what the hash opened. */
export const clearHash = (): void => {
  history.replaceState(null, '', addressAtRest())
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
