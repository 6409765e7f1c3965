/** Runs of figures ↔ the labels they stand at: after, before or amid them. */
import type { Row } from '../../statute/form'
import { CLOSE, MAX_GROUPS, MIN_LABEL } from '../weights'
import { printedSlots, type Side, type Sided } from './band'
import type { Run } from './run'
import type { Item } from './wording'

/** For a run on lines of its own, the labels it may belong to. */
interface Choice {
  readonly run: Run
  readonly after: Item | null
  /** The one of a row that is above it, though other words stand between. */
  readonly named: Item | null
  readonly before: Item | null
}

export interface AssignedRuns {
  /** The item of each run; runs that stand at no label, or at which cannot be told, are left out. */
  readonly assigned: ReadonlyMap<Run, Item>
  /** Null where all figures stand on the lines of their labels. */
  readonly sided: Sided | null
  /** Figures beside a label where most others have theirs on lines above, or nobody knows where: they may be the next row's. */
  readonly odd: ReadonlySet<Run>
}

/** @param side where figures on lines of their own stand; without it the side on which more of them fit. */
export const assignRuns = (items: readonly Item[], runs: readonly Run[], width: (row: Row) => number, side?: Side): AssignedRuns => {
  const assigned = new Map<Run, Item>()
  const choices: Choice[] = []
  const places = placesOf(items, runs)
  const remarked = areRemarked(places)
  for (const { run, inside, above, named, below } of places) {
    if (inside?.row) assigned.set(run, inside)
    else if (run.beside && above) assigned.set(run, above)
    else choices.push({ run, after: remarked ? (named ?? above) : above, named: named ?? above, before: below })
  }
  if (choices.length === 0) return { assigned, sided: null, odd: new Set() }
  const beside = [...assigned.keys()].filter(run => run.beside)
  const { pairs, ...sided } = settle(choices, new Set(assigned.values()), width, side)
  const rows = new Set([...assigned.values(), ...pairs.map(([, item]) => item)])
  for (const [run, item] of pairs) if (item.row || !standsBefore(items, item, sided.side, rows)) assigned.set(run, item)
  const isWhole = runs.every(run => assigned.has(run)) && items.every(item => !item.row || [...assigned.values()].includes(item))
  const doubtful = remarked || (sided.doubtful && !isWhole)
  const isOdd = (sided.side === 'above' || doubtful) && 3 * beside.length < pairs.length
  return { assigned, sided: { ...sided, doubtful }, odd: new Set(isOdd ? beside : []) }
}

const isLabel = (item: Item): boolean =>
  item.row !== null || (item.strange && item.tokens.map(token => token.squashed).join('').length >= MIN_LABEL)
const isRest = (item: Item): boolean => item.strange && !isLabel(item)

/**
 * Whether most figures stand below words of no label, and these below a row's: what it says once more in other words, or a remark. Or the figures stand
 * above their labels, and the words below them: that is no evidence.
 */
const areRemarked = (places: ReturnType<typeof placesOf>): boolean =>
  2 * places.filter(({ above, named }) => above && !above.row && named).length > places.length

/** What stands around each run: the label that it parts, the one above since the last figures, of these the last that names a row, and the next one below. */
const placesOf = (items: readonly Item[], runs: readonly Run[]) => {
  let index = 0
  let before = 0
  return runs.map(run => {
    while (index < items.length && (items[index] as Item).to <= run.at) index++
    const here = items[index]
    const inside = here && here.from < run.at ? here : null
    const since = inside ? [] : items.slice(0, index).filter(item => !isRest(item) && item.to > before)
    const above = since.at(-1)
    const named = since.findLast(item => item.row) ?? null
    before = run.at
    const below = items
      .slice(inside ? index + 1 : index)
      .slice(0, MAX_GROUPS)
      .find(isLabel)
    return { run, inside, above: above && isLabel(above) ? above : null, named, below: below ?? null }
  })
}

/** Whether words that are no label stand between figures and a row that has none: these may be its. */
const standsBefore = (items: readonly Item[], item: Item, side: Side, taken: ReadonlySet<Item>): boolean => {
  const at = items.indexOf(item)
  const next = side === 'above' ? items.slice(at + 1).find(isLabel) : items.slice(0, at).findLast(isLabel)
  return next !== undefined && next.row !== null && !taken.has(next)
}

const figuresIn = (run: Run) => run.bands.flatMap(printedSlots).length

/**
 * Which side the figures stand on: the one on which more of them are just as many as their label's row has columns. Where nearly as many
 * are on the other one, a line that is lost or more decides: that is no evidence.
 */
const settle = (choices: readonly Choice[], taken: ReadonlySet<Item>, width: (row: Row) => number, wanted?: Side) => {
  const pairsOf = (key: 'after' | 'named' | 'before') =>
    choices.flatMap(choice => {
      const item = choice[key]
      return item && !taken.has(item) ? [[choice.run, item] as const] : []
    })
  const fits = (pairs: readonly (readonly [Run, Item])[]) => pairs.filter(([run, { row }]) => row && width(row) === figuresIn(run)).length
  const [below, above] = [pairsOf('after'), pairsOf('before')]
  // Between a label and its figures other words may stand: where these are, they say nothing of the side.
  const [fitBelow, fitAbove] = [fits(pairsOf('named')), fits(above)]
  const side: Side = wanted ?? (fitBelow >= fitAbove ? 'below' : 'above')
  const [main, other] = side === 'below' ? [below, above] : [above, below]
  const [fit, unfit] = side === 'below' ? [fitBelow, fitAbove] : [fitAbove, fitBelow]
  return { pairs: [...main, ...strays(main, other, width)], side, doubtful: unfit > fit - CLOSE }
}

/**
 * Runs that have no label on the side where most have it, but one on the other that is no other run's: as where the letters of a group
 * set upright stand between a row and the next. Without its label a row's figures stand next to a neighbour's: that is the neighbour's.
 */
const strays = (main: readonly (readonly [Run, Item])[], other: readonly (readonly [Run, Item])[], width: (row: Row) => number) => {
  const runs = new Set(main.map(([run]) => run))
  const items = new Set(main.map(([, item]) => item))
  const found = other.filter(([run, item]) => !runs.has(run) && !items.has(item) && item.row && width(item.row) === figuresIn(run))
  // Where most have theirs on the other side, that is the side.
  return found.length < main.length ? found : []
}
