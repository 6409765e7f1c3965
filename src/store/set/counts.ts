/** How a set stands as a whole. */
import type { EntryTone, SetEntry } from './entries'

export interface SetCounts {
  readonly total: number
  /** Those that have their answer. */
  readonly read: number
  readonly of: Readonly<Record<EntryTone, number>>
  /** Of those that are incomplete the ones all of which was read, though from pictures, or from pages out of order. */
  readonly readAs: number
}

export const countSet = (entries: readonly Pick<SetEntry, 'tone' | 'verdict'>[]): SetCounts => {
  const of: Record<EntryTone, number> = {
    clean: 0,
    trial: 0,
    aside: 0,
    error: 0,
    warning: 0,
    review: 0,
    incomplete: 0,
    failed: 0,
    waiting: 0,
  }
  for (const { tone } of entries) of[tone]++
  const readAs = entries.filter(({ tone, verdict }) => tone === 'incomplete' && verdict && verdict.readAs !== null).length
  return { total: entries.length, read: entries.length - of.waiting, of, readAs }
}
