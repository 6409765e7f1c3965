/** Print between two rows of figures → what ends the label above, what begins the label below, what is neither. */

import { editDistance } from '../../text/similarity'
import type { Band } from './band'
import { isPartOf, matchLabel, type Token, textOf } from './labels'

/** A row of figures with the label tokens that stand on its own line. */
export interface Candidate {
  readonly band: Band
  readonly own: readonly Token[]
}

/** Label print between candidates, one list before each and one at the end; a part is one row or line of print. */
export type Gaps = readonly (readonly { readonly tokens: readonly Token[]; readonly bounded: boolean }[])[]

export interface Wording {
  /** Squashed row labels of the form. */
  readonly labels: readonly string[]
  /** Squashed wording over the columns: column labels, block headings, the note. */
  readonly heads: readonly string[]
  /** Squashed group labels left of the rows. */
  readonly groups: readonly string[]
  /** Neighbouring labels may stand mixed. */
  readonly torn: boolean
}

export interface CutLabels {
  /** For each candidate the tokens of the gaps before and after it that belong to its label. */
  readonly shares: readonly { readonly before: readonly Token[]; readonly after: readonly Token[] }[]
  /** For each gap the tokens that belong to no label. */
  readonly rest: readonly (readonly Token[])[]
  /** Edits by which the labels so cut differ from the form's, and what is left over. */
  readonly cost: number
}

/** A label of the form is torn into at most this many pieces, group pieces among them. */
export const MAX_LABEL_TOKENS = 8
/** Leaving out a character that no head explains costs less than an edit, so that only what does not fit a label is left out. */
const LEFT_OUT = 0.6
/** Prefers tokens of heads left out to tokens given to a label that then drops them. */
const TIE = 0.001
/** A token under a row that the form does not have is charged so that it rather goes to a row that wants it. */
const EXTRA_TOKEN = 2

/**
 * Decides all gaps at once: the chain of cuts by which the labels come out nearest to the form's wording.
 * @returns a function of the rows (for each candidate the index of its row, or -1), so that several are compared at little cost.
 */
export const labelCutter = (candidates: readonly Candidate[], gaps: Gaps, wording: Wording): ((rowOf: readonly number[]) => CutLabels) => {
  const { labels, heads, groups, torn } = wording
  const known = [...heads, ...groups]
  const usable = gaps.map((parts, index) => {
    const bounded = candidates[index]?.band.bounded || candidates[index - 1]?.band.bounded
    const usablePart = (part: Gaps[number][number]) =>
      (part.bounded || !bounded || torn) && !(index > 0 && isRepeatedHead(part.tokens, heads, labels))
    return parts.filter(usablePart).flatMap(part => part.tokens)
  })
  const unusable = gaps.map((parts, index) => parts.flatMap(part => part.tokens).filter(token => !usable[index]?.includes(token)))
  const costs = new Map<string, number>()
  const remember = (key: string, compute: () => number): number => {
    const value = costs.get(key) ?? compute()
    costs.set(key, value)
    return value
  }
  const rowCost = (index: number, row: number, left: Cut, right: Cut): number =>
    remember(`${index} ${row} ${left.from} ${right.to}`, () => {
      const { own } = candidates[index] as Candidate
      const tokens = [...(usable[index] ?? []).slice(left.from), ...own, ...(usable[index + 1] ?? []).slice(0, right.to)]
      return row < 0 ? tokens.length * EXTRA_TOKEN : matchLabel(tokens, labels[row] as string, known).distance
    })
  return rowOf => {
    const states = usable.map((tokens, index) => {
      const missing = missingBetween(index, rowOf, labels)
      const price = (to: number, from: number) =>
        remember(`${index}: ${missing.join(' ')} ${to} ${from}`, () => priceOf(tokens.slice(to, from), missing, known))
      return cutsOf(tokens.length, index > 0, index < candidates.length, torn, price)
    })
    const { cuts, cost } = cheapestChain(states, (index, left, right) => rowCost(index, rowOf[index] as number, left, right))
    return shareOut(candidates.length, usable, unusable, cuts, cost)
  }
}

const shareOut = (
  count: number,
  usable: readonly (readonly Token[])[],
  unusable: readonly (readonly Token[])[],
  cuts: readonly Cut[],
  cost: number,
): CutLabels => ({
  shares: Array.from({ length: count }, (_, index) => ({
    before: (usable[index] ?? []).slice((cuts[index] as Cut).from),
    after: (usable[index + 1] ?? []).slice(0, (cuts[index + 1] as Cut).to),
  })),
  rest: usable.map((tokens, index) => [...tokens.slice(cuts[index]?.to, cuts[index]?.from), ...(unusable[index] ?? [])]),
  cost,
})

/** The head of the table printed again on a later page: only head words, and more than a label could share with them. */
const isRepeatedHead = (tokens: readonly Token[], heads: readonly string[], labels: readonly string[]): boolean =>
  tokens.length > 0 &&
  tokens.every(token => isPartOf(token, heads)) &&
  (tokens.length > 1 || !labels.some(label => label.includes((tokens[0] as Token).squashed)))

/** Labels of the rows that the form has between the rows on either side of a gap, and the document has not. */
const missingBetween = (gap: number, rowOf: readonly number[], labels: readonly string[]): readonly string[] => {
  const above = Math.max(-1, ...rowOf.slice(0, gap))
  const below = Math.min(labels.length, ...rowOf.slice(gap).filter(row => row >= 0))
  return labels.slice(above + 1, below).filter((_, offset) => !rowOf.includes(above + 1 + offset))
}

/** Where the label above ends (`to`) and the label below begins (`from`), as indices into the gap's tokens. */
interface Cut {
  readonly to: number
  readonly from: number
  /** What leaving out the tokens between costs, in edits. */
  readonly cost: number
}

const cutsOf = (length: number, above: boolean, below: boolean, torn: boolean, price: (to: number, from: number) => number): Cut[] => {
  // Before the first row stands the head, after the last one whatever follows: leaving that out is free.
  const free = !above || !below
  const cuts: Cut[] = []
  for (let to = 0; to <= (above ? Math.min(length, MAX_LABEL_TOKENS) : 0); to++)
    for (let from = below ? Math.max(to, length - MAX_LABEL_TOKENS) : length; from <= length; from++) {
      if (!torn && to !== from && !free && length <= MAX_LABEL_TOKENS) continue
      cuts.push({ to, from, cost: to === from ? 0 : free ? (from - to) * TIE : price(to, from) })
    }
  return cuts
}

const priceOf = (tokens: readonly Token[], missing: readonly string[], known: readonly string[]): number => {
  const strange = tokens.filter(token => !isPartOf(token, known))
  if (strange.length === 0) return tokens.length * TIE
  const price = strange.reduce((sum, token) => sum + LEFT_OUT * token.squashed.length, 0)
  if (missing.length === 0) return price
  const text = textOf(tokens)
  // Labels of rows left blank stand between the rows of figures: what says them is not left over.
  let best = price
  for (let from = 0; from < missing.length; from++)
    for (let to = from + 1; to <= missing.length; to++) {
      const label = missing.slice(from, to).join('')
      if (label.length <= text.length * 1.3 + 2 && text.length <= label.length * 2 + 12)
        best = Math.min(best, LEFT_OUT * matchOrDistance(tokens, text, label, known))
    }
  return best + tokens.length * TIE
}

const matchOrDistance = (tokens: readonly Token[], text: string, label: string, known: readonly string[]): number =>
  tokens.length <= MAX_LABEL_TOKENS ? matchLabel(tokens, label, known).distance : editDistance(text, label)

/** The cheapest choice of one cut a gap, where a row's cost depends on the cuts before and after it (Viterbi 1967). */
const cheapestChain = (
  states: readonly (readonly Cut[])[],
  rowCost: (index: number, left: Cut, right: Cut) => number,
): { cuts: Cut[]; cost: number } => {
  let paths = (states[0] ?? []).map(cut => ({ cost: cut.cost, cuts: [cut] }))
  for (let index = 0; index + 1 < states.length; index++) {
    const costs = new Map<number, number>()
    const costOf = (left: Cut, right: Cut) => {
      const key = left.from * 1e6 + right.to
      const value = costs.get(key) ?? rowCost(index, left, right)
      costs.set(key, value)
      return value
    }
    // Paths that begin the next label at the same token differ in cost alone: the cheapest of each is enough.
    const cheapest = new Map<number, { cost: number; cuts: Cut[] }>()
    for (const path of paths) {
      const from = (path.cuts.at(-1) as Cut).from
      const other = cheapest.get(from)
      if (!other || path.cost < other.cost) cheapest.set(from, path)
    }
    paths = (states[index + 1] ?? []).map(right => {
      let best = { cost: Number.POSITIVE_INFINITY, cuts: [] as Cut[] }
      for (const path of cheapest.values()) {
        const total = path.cost + costOf(path.cuts.at(-1) as Cut, right) + right.cost
        if (total < best.cost) best = { cost: total, cuts: [...path.cuts, right] }
      }
      return best
    })
  }
  return paths.reduce((one, other) => (other.cost < one.cost ? other : one), { cost: Number.POSITIVE_INFINITY, cuts: [] as Cut[] })
}
