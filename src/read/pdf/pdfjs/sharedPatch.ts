/** Something in the place of a global, for as long as anybody listens: put there once, however many listen, and given back when nobody does. */

/** Adds a listener; @returns how it leaves. */
export type Listen<Listener> = (listener: Listener) => () => void

/** @param install puts the patch in place, tells it who listens at the moment, and gets back how to take it away. */
export const sharedPatch = <Listener>(install: (listeners: ReadonlySet<Listener>) => () => void): Listen<Listener> => {
  const listeners = new Set<Listener>()
  let takeAway: (() => void) | null = null
  return listener => {
    listeners.add(listener)
    takeAway ??= install(listeners)
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      takeAway?.()
      takeAway = null
    }
  }
}
