/**
 * Which print is which row's: one programme over the words and figures of a table in order of print (Viterbi 1967). Its states say which
 * row of the form we are in, how much of its label is said, and whether its figures have come.
 */
import { ABSENT, ABSENT_TOO, ASIDE, BLANK, CLEAN, LATE, MOVED, UNPRINTED } from '../weights'
import type { Band, Side } from './band'
import { type Said, sayWord } from './labelEdits'
import type { Token } from './labels'

/** What stands in a table, in order of print. `only`: the index of the row that it can be part of, where that is told. */
export type Item =
  /** Left out at `price`, in edits. `again`: said before in its row. `bounded`: the row it stands in goes on to its figures. */
  | {
      readonly kind: 'word'
      readonly token: Token
      readonly price: number
      readonly again: boolean
      readonly bounded: boolean
      readonly only: number | null
    }
  /** Those of a blank row are not printed. */
  | { readonly kind: 'figures'; readonly band: Band; readonly printed: boolean; readonly price: number; readonly only: number | null }
  /** A row between lines begins: no label goes on across it. */
  | { readonly kind: 'edge'; readonly price?: undefined }

export interface Path {
  /** For each item the row (an index into the labels) that it is part of; null where it is left out. */
  readonly rows: readonly (number | null)[]
  /** Edits in all. */
  readonly cost: number
  /** Where rows have their figures. */
  readonly side: Side
}

/** A row's figures are still to come, or have come. */
const COMING = 0
const COME = 1
const phases = [COMING, COME] as const

/**
 * The cheapest way through the items, in time that grows with their characters times those of the labels.
 * @param side where rows have their figures; without it the usual one, below or beside, where the other does not fit wholly.
 */
export const rowPath = (items: readonly Item[], labels: readonly string[], side?: Side): Path => {
  if (side) return findPath(items, labels, side === 'above')
  const usual = findPath(items, labels, false)
  if (usual.cost <= CLEAN) return usual
  // A table may have the figures of every row before their labels.
  const other = findPath(items, labels, true)
  return other.cost <= CLEAN ? other : usual
}

const findPath = (items: readonly Item[], labels: readonly string[], figuresFirst: boolean): Path => {
  const states = new States(labels, figuresFirst, new Set(items.flatMap(item => (item.kind === 'edge' ? [] : (item.only ?? [])))))
  const steps = items.map(item => states.step(item))
  return states.back(steps)
}

/** Where each state came from in one step. */
interface Step {
  /** State before the item. */
  readonly from: Int16Array
  /** Whether the item became part of the row. */
  readonly kept: Uint8Array
  /** Between rows: the state of the row just ended, or -1. */
  readonly ended: Int16Array
  /** Beginning of a row, before the item: the state between rows it came from, or -1. */
  readonly begun: Int16Array
}

/**
 * The costs of all states: for each row its phases, in each the places in its label; then the states between rows, by the number of the row
 * above (0: none).
 */
class States {
  readonly labels: readonly string[]
  readonly figuresFirst: boolean
  /** First state of each row. */
  readonly first: number[] = []
  /** Row of each state. */
  readonly rowOf: number[] = []
  readonly between: number
  cost: Float64Array
  begun: Int16Array
  /** Where a word is said. */
  private readonly words: Said
  /** Rows of which it is told what is theirs. */
  private readonly told: ReadonlySet<number>

  constructor(labels: readonly string[], figuresFirst: boolean, told: ReadonlySet<number>) {
    this.told = told
    this.labels = labels
    this.figuresFirst = figuresFirst
    for (const [row, label] of labels.entries()) {
      this.first.push(this.rowOf.length)
      for (let state = 0; state < phases.length * (label.length + 1); state++) this.rowOf.push(row)
    }
    this.between = this.rowOf.length
    this.cost = new Float64Array(this.between + labels.length + 1).fill(Number.POSITIVE_INFINITY)
    this.cost[this.between] = 0
    const longest = Math.max(0, ...labels.map(label => label.length))
    this.words = { costs: new Float64Array(longest + 1), origins: new Int16Array(longest + 1) }
    this.begun = this.beginRows()
  }

  /** The state at the beginning of a row's label. */
  at(row: number, phase: number): number {
    return (this.first[row] as number) + phase * ((this.labels[row] as string).length + 1)
  }

  step(item: Item): Step {
    const before = this.cost
    const from = new Int16Array(before.length)
    const kept = new Uint8Array(before.length)
    for (let state = 0; state < before.length; state++) from[state] = state
    this.cost = before.slice()
    if (item.kind === 'edge') this.stopRows()
    else {
      for (let state = 0; state < before.length; state++) this.cost[state] = (before[state] as number) + item.price
      // Figures cannot be left out within a row.
      if (item.kind === 'figures' && item.printed) this.cost.fill(Number.POSITIVE_INFINITY, 0, this.between)
      if (item.kind === 'figures') this.placeFigures(item.only, before, from, kept)
      else if (!item.again) this.sayLabels(item, before, from, kept)
    }
    const { begun } = this
    const ended = this.endRows(item.kind === 'word' && item.bounded)
    this.begun = this.beginRows()
    return { from, kept, ended, begun }
  }

  /** Rows whose figures have come are over. */
  stopRows() {
    for (const [row, label] of this.labels.entries()) {
      const come = this.at(row, COME)
      this.cost.fill(Number.POSITIVE_INFINITY, come, come + label.length + 1)
    }
  }

  mayBe(row: number, only: number | null): boolean {
    return only === null ? !this.told.has(row) : only === row
  }

  placeFigures(only: number | null, before: Float64Array, from: Int16Array, kept: Uint8Array) {
    for (const [row, label] of this.labels.entries()) {
      if (!this.mayBe(row, only)) continue
      const [coming, come] = [this.at(row, COMING), this.at(row, COME)]
      for (let place = 0; place <= label.length; place++) {
        const isAside = place === (this.figuresFirst ? label.length : 0)
        const cost = (before[coming + place] as number) + (isAside ? ASIDE : 0)
        if (cost >= (this.cost[come + place] as number)) continue
        this.cost[come + place] = cost
        from[come + place] = coming + place
        kept[come + place] = 1
      }
    }
  }

  sayLabels({ token: { squashed: word }, price, only }: Item & { kind: 'word' }, before: Float64Array, from: Int16Array, kept: Uint8Array) {
    for (const [row, label] of this.labels.entries()) {
      if (!this.mayBe(row, only) || !isWorthwhile(word, label, price)) continue
      for (const phase of phases) {
        const at = this.at(row, phase)
        const { costs, origins } = this.words
        if (!sayWord(word, label, before.subarray(at, at + label.length + 1), this.words)) continue
        for (let place = 0; place <= label.length; place++) {
          const cost = (costs[place] as number) + (phase === COMING || this.figuresFirst ? 0 : LATE)
          if (cost >= (this.cost[at + place] as number)) continue
          this.cost[at + place] = cost
          from[at + place] = at + (origins[place] as number)
          kept[at + place] = 1
        }
      }
    }
  }

  /** Rows may end after every item, but not where their figures must follow. */
  endRows(goOn: boolean): Int16Array {
    const ended = new Int16Array(this.labels.length + 1).fill(-1)
    if (goOn) return ended
    for (const [row, label] of this.labels.entries())
      for (const phase of phases) {
        const between = this.between + row + 1
        for (let place = 0; place <= label.length; place++) {
          const state = this.at(row, phase) + place
          const cost = (this.cost[state] as number) + UNPRINTED * (label.length - place) + (phase === COMING ? BLANK : 0)
          if (cost >= (this.cost[between] as number)) continue
          this.cost[between] = cost
          ended[between - this.between] = state
        }
      }
    return ended
  }

  beginRows(): Int16Array {
    const begun = new Int16Array(this.labels.length).fill(-1)
    for (const row of this.labels.keys()) {
      const state = this.at(row, COMING)
      for (let above = 0; above <= this.labels.length; above++) {
        const cost = (this.cost[this.between + above] as number) + jump(above, row)
        if (cost >= (this.cost[state] as number)) continue
        this.cost[state] = cost
        begun[row] = this.between + above
      }
    }
    return begun
  }

  back(steps: readonly Step[]): Path {
    let state = this.between
    let best = Number.POSITIVE_INFINITY
    for (let above = 0; above <= this.labels.length; above++) {
      const cost = (this.cost[this.between + above] as number) + jump(above, this.labels.length)
      if (cost < best) [best, state] = [cost, this.between + above]
    }
    const rows = new Array<number | null>(steps.length).fill(null)
    for (let index = steps.length - 1; index >= 0; index--) {
      const { from, kept, ended, begun } = steps[index] as Step
      const end = state < this.between ? -1 : (ended[state - this.between] as number)
      if (end >= 0) state = end
      if (kept[state]) rows[index] = this.rowOf[state] as number
      state = from[state] as number
      const row = this.rowOf[state]
      const begin = row !== undefined && state === this.first[row] ? (begun[row] as number) : -1
      if (begin >= 0) state = begin
    }
    return { rows, cost: best, side: this.figuresFirst ? 'above' : 'below' }
  }
}

/** What it costs that `row` follows; `above` is the number of the row above. */
const jump = (above: number, row: number): number => {
  if (row === above) return 0
  if (row === above - 1) return Number.POSITIVE_INFINITY
  return row < above ? MOVED : ABSENT + ABSENT_TOO * (row - above - 1)
}

/** Whether a label could come out nearer to the form's with a word than without. */
const isWorthwhile = (word: string, label: string, price: number): boolean => {
  let shared = 0
  for (const character of word) if (label.includes(character)) shared++
  return word.length - shared < price + UNPRINTED * shared
}
