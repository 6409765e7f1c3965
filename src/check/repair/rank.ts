/** Which of several equally small explanations comes first. */
import type { Cause } from './causes'
import type { Cover } from './covers'
import type { Patch } from './patches'
import type { System } from './system'

/** What the order goes by. */
export interface Evidence {
  readonly causeOf: (patch: Patch) => Cause | null
  /** How many claims of the running text the tables contradict after a cover. */
  readonly doubtsAfter: (cover: Cover) => number
}

/** Explanations beyond these are not held against the running text, which takes longer than all else. */
const mostWeighed = 24

/**
 * Covers of the same size, the likeliest first, as a careful clerk would weigh them:
 * 1. what the running text says too (政府信息公开行政诉讼 4 件 speaks for the totals that make 4);
 * 2. what looks like a slip: swapped digits are no chance, whereas any cell can be some amount off;
 * 3. the fewest mistakes, and among them changed totals, for a total is reckoned and its parts are counted;
 * 4. the order of the form.
 */
export const rankCovers = (covers: readonly Cover[], system: System, { causeOf, doubtsAfter }: Evidence): readonly Cover[] => {
  const byLooks = sortBy(covers, cover => looksOf(cover, system, causeOf))
  if (covers.length < 2) return byLooks
  const [weighed, others] = [byLooks.slice(0, mostWeighed), byLooks.slice(mostWeighed)]
  return [...sortBy(weighed, cover => [doubtsAfter(cover)]), ...others]
}

const looksOf = ({ patches }: Cover, system: System, causeOf: Evidence['causeOf']): readonly number[] => {
  const unexplained = patches.filter(patch => !causeOf(patch)?.isTelling).flatMap(patch => patch.changes)
  const cells = patches.flatMap(patch => patch.changes.map(({ cell }) => cell)).sort((one, other) => one - other)
  const totals = cells.filter(cell => system.cells[cell]?.isTotal)
  return [unexplained.length, patches.length, -totals.length, ...cells]
}

/** By the first number in which two keys differ. The sort is stable. */
const sortBy = <Item>(items: readonly Item[], keyOf: (item: Item) => readonly number[]): readonly Item[] =>
  items
    .map(item => ({ item, key: keyOf(item) }))
    .sort((one, other) => {
      const at = one.key.findIndex((part, index) => part !== other.key[index])
      return at < 0 ? 0 : (one.key[at] as number) - (other.key[at] ?? 0)
    })
    .map(({ item }) => item)
