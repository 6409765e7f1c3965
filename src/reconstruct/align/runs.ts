/** Runs of figures ↔ the labels they stand at: after, before or amid them. */
import type { Row } from '../../statute/form'
import { MAX_GROUPS, MIN_LABEL } from '../weights'
import { printedSlots } from './band'
import type { Run } from './run'
import type { Item } from './wording'

/** For a run on lines of its own, the labels it may belong to. */
interface Choice {
  readonly run: Run
  readonly after: Item | null
  readonly before: Item | null
}

/** @returns the item of each run; runs that stand at no label, or at which cannot be told, are left out. */
export const assignRuns = (items: readonly Item[], runs: readonly Run[], width: (row: Row) => number): ReadonlyMap<Run, Item> => {
  const assigned = new Map<Run, Item>()
  const choices: Choice[] = []
  for (const { run, inside, above, below } of placesOf(items, runs)) {
    if (inside?.row) assigned.set(run, inside)
    else if (run.beside && above) assigned.set(run, above)
    else choices.push({ run, after: above, before: below })
  }
  for (const [run, item] of settle(choices, new Set(assigned.values()), width)) assigned.set(run, item)
  return assigned
}

const isLabel = (item: Item): boolean =>
  item.row !== null || (item.strange && item.tokens.map(token => token.squashed).join('').length >= MIN_LABEL)
const isRest = (item: Item): boolean => item.strange && !isLabel(item)

/** What stands around each run: the label that it parts, the one above since the last figures, and the next one below. */
const placesOf = (items: readonly Item[], runs: readonly Run[]) => {
  let index = 0
  let before = 0
  return runs.map(run => {
    while (index < items.length && (items[index] as Item).to <= run.at) index++
    const here = items[index]
    const inside = here && here.from < run.at ? here : null
    const above = inside ? undefined : items.slice(0, index).findLast(item => !isRest(item) && item.to > before)
    before = run.at
    const below = items
      .slice(inside ? index + 1 : index)
      .slice(0, MAX_GROUPS)
      .find(isLabel)
    return { run, inside, above: above && isLabel(above) ? above : null, below: below ?? null }
  })
}

const figuresIn = (run: Run) => run.bands.flatMap(printedSlots).length

/** Which side the figures stand on: the one on which more of them are just as many as their label's row has columns. */
const settle = (choices: readonly Choice[], taken: ReadonlySet<Item>, width: (row: Row) => number): (readonly [Run, Item])[] => {
  const side = (key: 'after' | 'before') =>
    choices.flatMap(choice => {
      const item = choice[key]
      return item && !taken.has(item) ? [[choice.run, item] as const] : []
    })
  const fits = (pairs: readonly (readonly [Run, Item])[]) => pairs.filter(([run, { row }]) => row && width(row) === figuresIn(run)).length
  const [after, before] = [side('after'), side('before')]
  const [main, other] = fits(after) >= fits(before) ? [after, before] : [before, after]
  return [...main, ...strays(main, other, width)]
}

/**
 * Runs that have no label on the side where most have it, but one on the other that is no other run's: as where the letters of a group
 * set upright stand between a row and the next. Without its label a row's figures stand next to a neighbour's: that is the neighbour's.
 */
const strays = (main: readonly (readonly [Run, Item])[], other: readonly (readonly [Run, Item])[], width: (row: Row) => number) => {
  const runs = new Set(main.map(([run]) => run))
  const items = new Set(main.map(([, item]) => item))
  return other.filter(([run, item]) => !runs.has(run) && !items.has(item) && item.row && width(item.row) === figuresIn(run))
}
