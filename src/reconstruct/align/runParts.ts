/** Runs that hold the figures of several rows → one run a row. */
import type { Block, Row } from '../../statute/form'
import { printedSlots } from './band'
import type { Run } from './run'
import type { Item } from './wording'

interface RowOfForm {
  readonly row: Row
  readonly block: Block
}

export interface PartedRuns {
  readonly runs: readonly Run[]
  readonly assigned: ReadonlyMap<Run, Item>
  readonly parted: boolean
  /** Whose figures may stand in another order than row by row. */
  readonly odd: ReadonlySet<Run>
}

/**
 * A copy may have the labels of some rows elsewhere, but their figures in place: 14 figures after the label of a row of 7. They are those of
 * the rows next to it on the form that have their labels and no figures, where there are just as many.
 */
export const partRuns = (
  runs: readonly Run[],
  assigned: ReadonlyMap<Run, Item>,
  rows: readonly RowOfForm[],
  items: readonly Item[],
): PartedRuns => {
  const itemOf = new Map(items.flatMap(item => (item.row ? [[item.row, item] as const] : [])))
  const filled = new Set([...assigned.values()].map(item => item.row))
  const out = new Map<Run, Item>()
  const all: Run[] = []
  const odd = new Set<Run>()
  for (const run of runs) {
    const item = assigned.get(run)
    const own = item?.row ? partsOf(run, item, rows, filled, itemOf) : null
    if (item && !own) out.set(run, item)
    for (const [part, target] of own ?? []) out.set(part, target)
    all.push(...(own ? own.map(([part]) => part) : [run]))
    if (own && own.length > 1 && cutsRows(run, rows.find(({ row }) => row === item?.row)?.block.columns.length ?? 0))
      for (const [part] of own) odd.add(part)
  }
  return { runs: all, assigned: out, parted: all.length > runs.length, odd }
}

/**
 * Whether blank lines part the figures otherwise than row from row: columns that stand side by side are printed two or three at a time, each for
 * all rows. Where every figure has blank lines around it, they say nothing.
 */
const cutsRows = ({ bands }: Run, columns: number): boolean => {
  const sizes: number[] = []
  let before = Number.NEGATIVE_INFINITY
  for (const slots of bands.map(printedSlots)) {
    const line = slots[0]?.words[0]?.anchor.line ?? before
    if (line > before + 1) sizes.push(0)
    sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + slots.length
    before = line
  }
  return sizes.some(size => size > 1) && sizes.some(size => size % columns !== 0)
}

const partsOf = (
  run: Run,
  item: Item,
  rows: readonly RowOfForm[],
  filled: ReadonlySet<Row | null>,
  itemOf: ReadonlyMap<Row, Item>,
): [Run, Item][] | null => {
  const at = rows.findIndex(({ row }) => row === item.row)
  const slots = run.bands.flatMap(printedSlots)
  const band = run.bands[0]
  const columns = rows[at]?.block.columns.length ?? 0
  const [label] = slots
  // The numeral of the label stands before the figures: 1 0 0 0 0 0 0 0 .信访举报投诉类申请
  if (band && label && slots.length === columns + 1 && item.row?.label.startsWith(`${label.text}.`) && lacksNumeral(item))
    return [[{ ...run, numeral: label.words, bands: [{ ...band, slots: slots.slice(1) }] }, item]]
  if (!band || columns < 2 || slots.length <= columns || slots.length % columns !== 0) return null
  const free = freeAround(rows, at, filled, itemOf)
  if (free.length !== slots.length / columns || free.some(({ block }) => block.columns.length !== columns)) return null
  return free.flatMap(({ row }, index): [Run, Item][] => {
    const target = itemOf.get(row)
    const own = slots.slice(index * columns, (index + 1) * columns)
    return target ? [[{ ...run, bands: [{ ...band, labels: [], slots: own, order: 'loose' }] }, target]] : []
  })
}

const lacksNumeral = (item: Item): boolean => /^[.,、．，]/.test(item.tokens[0]?.text ?? '')

/** The row itself and its neighbours on the form that have a label and no figures. */
const freeAround = (
  rows: readonly RowOfForm[],
  at: number,
  filled: ReadonlySet<Row | null>,
  itemOf: ReadonlyMap<Row, Item>,
): readonly RowOfForm[] => {
  const isFree = (other: RowOfForm | undefined) => other !== undefined && !filled.has(other.row) && itemOf.has(other.row)
  let from = at
  let to = at + 1
  while (isFree(rows[from - 1])) from--
  while (isFree(rows[to])) to++
  return rows.slice(from, to)
}
