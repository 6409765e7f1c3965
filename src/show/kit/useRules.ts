import { useSyncExternalStore } from 'react'
import type { groups, Rule } from '../../check/catalogue'

export interface Rules {
  /** In reading order. */
  readonly byId: ReadonlyMap<string, Rule>
  /** Chinese names of the groups, in reading order. */
  readonly groups: typeof groups
}

let rules: Rules | null = null
let loading: Promise<void> | null = null
const waiting = new Set<() => void>()

/** Loads the list of rules. It carries the rules' code along, so it is no part of the first screen. */
export const loadRules = (): Promise<void> => {
  loading ??= import('../../check/catalogue').then(({ rulesById, groups }) => {
    rules = { byId: rulesById, groups }
    for (const tell of waiting) tell()
  })
  return loading
}

/** The rules if they are here already. */
export const knownRules = (): Rules | null => rules

/** The rules; null until they have come. */
export const useRules = (): Rules | null => useSyncExternalStore(listen, knownRules)

const listen = (tell: () => void) => {
  waiting.add(tell)
  // Without them findings stand without their basis; there is nothing better to do than to try again next time.
  loadRules().catch(() => {
    loading = null
  })
  return () => {
    waiting.delete(tell)
  }
}
