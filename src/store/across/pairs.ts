/** Reports that have the same agency's report of the year before beside them. */
import type { FileEntry, Ready } from '../state'

export interface Pair {
  readonly before: Ready
  readonly now: Ready
}

/** In the order of the list, by this year's. */
export const pairsIn = (files: readonly FileEntry[]): readonly Pair[] => {
  const ready = new Map(files.flatMap(file => (file.state === 'ready' ? [[file.id, file] as const] : [])))
  return [...ready.values()].flatMap(now => {
    const before = now.beside?.before === undefined ? undefined : ready.get(now.beside.before)
    return before ? [{ before, now }] : []
  })
}

/** The pair that a file is in: as this year's or, where it is that of none, as last year's. The first pair for a file that is in none. */
export const pairOf = (pairs: readonly Pair[], id: number | null): Pair | null =>
  pairs.find(({ now }) => now.id === id) ?? pairs.find(({ before }) => before.id === id) ?? pairs[0] ?? null
