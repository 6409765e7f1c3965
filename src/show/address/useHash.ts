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

/** Whether a hash is this one, or names something within it. */
export const isWithin = (hash: string, own: string): boolean => hash === own || hash.startsWith(`${own}/`)

/** What closes the dialog of one hash. Where another has taken its place meanwhile, that one stays. */
export const closerOf = (own: string) => (): void => {
  if (isWithin(hashNow(), own)) clearHash()
}

/** Closes what the hash opened. */
export const clearHash = (): void => {
  history.replaceState(null, '', addressAtRest())
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
