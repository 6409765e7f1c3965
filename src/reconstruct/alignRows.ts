/**
 * Bands ↔ rows of the form: one global alignment in the order of the form (Needleman and Wunsch 1970), so that a torn,
 * misprinted or missing label does not pull its neighbours along.
 */
import type { Row } from '../statute/form'
import { type Band, hasSlots, printedSlots } from './band'
import { type LabelMatch, matchLabel, piecesToTokens, printedLabel, saysLabel, shareFound, squash, type Token } from './labels'

/** A row of print with what it stands for. */
export interface AlignedRow {
  /** null for a row that the form does not have. */
  readonly row: Row | null
  /** null where the label stands alone, without any cell behind it. */
  readonly band: Band | null
  /** Label as printed; null where its exact wording cannot be told. */
  readonly printed: string | null
  readonly tokens: readonly Token[]
}

export interface Alignment {
  /** In the order of the document. */
  readonly rows: readonly AlignedRow[]
  /** Tokens between the rows that are no part of a label: heads, groups, notes. One list before each row, one at the end. */
  readonly between: readonly (readonly Token[])[]
  /** How well the bands say the rows: higher is better, comparable between forms for the same bands. */
  readonly score: number
}

/** A row is recognised if more than this part of its label is found. */
const RECOGNISED = 0.5
/** Cost of leaving a row of the form or of the document unmatched, in the unit of label shares. */
const SKIP = 0.04
/** Words after the figures count less than words before: they may be the next row's. */
const AHEAD = 0.3
/** A label found nearly whole, out of order or without figures, is believed. */
const CERTAIN = 0.85
/** A label that differs by more than this part is too uncertain to call a misprint. */
const MISPRINT = 0.45

interface Candidate {
  readonly band: Band
  readonly own: readonly Token[]
}

/**
 * @param heads wording of heads and groups that may stand among the labels.
 * @param torn labels may be mixed with those of neighbours: only what is certain is said of their wording.
 */
export const alignRows = (bands: readonly Band[], rows: readonly Row[], heads: readonly string[], torn: boolean): Alignment => {
  const labels = rows.map(row => squash(row.label))
  const known = heads.map(squash)
  const { candidates, gaps } = splitBands(bands, labels)
  const matched = align(candidates, gaps, labels, torn)
  const order = rescueMoved(candidates, matched.rowOf, labels)
  const shared = shareGaps(candidates, gaps, order, labels, known, torn)
  return { ...emit(candidates, shared, order, rows, labels, known, torn), score: matched.score }
}

/** Bands with figures are candidates; label bands, and blank bands that say no row, stand in the gaps between. */
const splitBands = (bands: readonly Band[], labels: readonly string[]) => {
  const candidates: Candidate[] = []
  const gaps: { tokens: Token[]; bounded: boolean }[][] = [[]]
  for (const band of bands) {
    const own = piecesToTokens(band.labels)
    const isRow = hasSlots(band) && (printedSlots(band).length > 0 || labels.some(label => shareFound(own, label) >= CERTAIN))
    if (isRow) {
      candidates.push({ band, own })
      gaps.push([])
    } else if (own.length > 0) gaps.at(-1)?.push({ tokens: own, bounded: band.bounded })
  }
  return { candidates, gaps }
}

type Gaps = readonly (readonly { readonly tokens: readonly Token[]; readonly bounded: boolean }[])[]

const gapTokens = (gaps: Gaps, index: number): readonly Token[] => (gaps[index] ?? []).flatMap(part => part.tokens)

const align = (candidates: readonly Candidate[], gaps: Gaps, labels: readonly string[], torn: boolean) => {
  const gain = candidates.map(({ band, own }, index) => {
    const before = [...gapTokens(gaps, index), ...own]
    const all = [...before, ...gapTokens(gaps, index + 1)]
    const apart = band.bounded && !torn
    return labels.map(label => {
      const near = apart ? shareFound(own, label) : (1 - AHEAD) * shareFound(before, label) + AHEAD * shareFound(all, label)
      // A short label lost in a long one is no match: what is left over counts against it.
      const length = own.reduce((sum, token) => sum + token.squashed.length, 0)
      const extra = apart && length > 0 ? 0.15 * Math.min(1, Math.max(0, length - label.length) / length) : 0
      return near - extra - RECOGNISED
    })
  })
  return globalAlignment(gain, candidates.length, labels.length)
}

/** Dynamic programme over candidates and rows; returns for each candidate its row, or -1. */
const globalAlignment = (gain: readonly (readonly number[])[], candidates: number, rows: number) => {
  const best = Array.from({ length: candidates + 1 }, () => new Array<number>(rows + 1).fill(0))
  const at = (i: number, j: number) => (best[i] as number[])[j] as number
  for (let i = 0; i <= candidates; i++)
    for (let j = 0; j <= rows; j++) {
      if (i === 0 && j === 0) continue
      const skipBand = i > 0 ? at(i - 1, j) - SKIP : Number.NEGATIVE_INFINITY
      const skipRow = j > 0 ? at(i, j - 1) - SKIP : Number.NEGATIVE_INFINITY
      const match = i > 0 && j > 0 ? at(i - 1, j - 1) + (gain[i - 1]?.[j - 1] as number) : Number.NEGATIVE_INFINITY
      ;(best[i] as number[])[j] = Math.max(skipBand, skipRow, match)
    }
  const rowOf = new Array<number>(candidates).fill(-1)
  let i = candidates
  let j = rows
  while (i > 0 && j > 0) {
    const here = at(i, j)
    const step = gain[i - 1]?.[j - 1] as number
    if (step > 0 && Math.abs(here - (at(i - 1, j - 1) + step)) < 1e-9) {
      rowOf[i - 1] = j - 1
      i--
      j--
    } else if (Math.abs(here - (at(i - 1, j) - SKIP)) < 1e-9) i--
    else j--
  }
  return { rowOf, score: at(candidates, rows) }
}

/** Rows that stand in another place than on the form: an unmatched band that says an unmatched row. */
const rescueMoved = (candidates: readonly Candidate[], rowOf: readonly number[], labels: readonly string[]): number[] => {
  const order = [...rowOf]
  for (const [index, { own }] of candidates.entries()) {
    if (order[index] !== -1) continue
    const length = own.reduce((sum, token) => sum + token.squashed.length, 0)
    const found = labels.findIndex((label, row) => !order.includes(row) && length <= 1.6 * label.length + 2 && shareFound(own, label) >= CERTAIN)
    if (found >= 0) order[index] = found
  }
  return order
}

interface Share {
  /** Tokens of the gap before a candidate that belong to it, and of the gap after. */
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

/** Decides for each gap which first tokens end the label above and which begin the label below: the cheapest chain of cuts. */
const shareGaps = (
  candidates: readonly Candidate[],
  gaps: Gaps,
  rowOf: readonly number[],
  labels: readonly string[],
  heads: readonly string[],
  torn: boolean,
): { shares: Share[]; rest: Token[][] } => {
  const usable = gaps.map((parts, index) => {
    const bounded = candidates[index]?.band.bounded || candidates[index - 1]?.band.bounded
    return parts.filter(part => part.bounded || !bounded || torn).flatMap(part => part.tokens)
  })
  const unusable = gaps.map((parts, index) => parts.flatMap(part => part.tokens).filter(token => !usable[index]?.includes(token)))
  const cost = (index: number, before: readonly Token[], after: readonly Token[]): number => {
    const { own } = candidates[index] as Candidate
    const row = rowOf[index] as number
    const tokens = [...before, ...own, ...after]
    if (row < 0) return tokens.length * 2
    return matchLabel(tokens, labels[row] as string, heads).distance
  }
  // The first gap ends in the head of the table: only its last few tokens can begin the first label.
  const cutsOf = (index: number): number[] => {
    const length = usable[index]?.length ?? 0
    if (index === candidates.length) return Array.from({ length: Math.min(length, MAX_LABEL_TOKENS) + 1 }, (_, cut) => cut)
    if (length <= 2 * MAX_LABEL_TOKENS) return Array.from({ length: length + 1 }, (_, cut) => cut)
    const edge = Array.from({ length: MAX_LABEL_TOKENS + 1 }, (_, cut) => cut)
    return [...edge, ...edge.map(cut => length - MAX_LABEL_TOKENS + cut)]
  }
  let states = new Map<number, { cost: number; cuts: number[] }>()
  for (const cut of cutsOf(0)) states.set(cut, { cost: index0Cost(cut, usable[0] ?? []), cuts: [cut] })
  for (let index = 0; index < candidates.length; index++) {
    const next = new Map<number, { cost: number; cuts: number[] }>()
    const here = usable[index] ?? []
    const ahead = usable[index + 1] ?? []
    for (const [cut, state] of states)
      for (const nextCut of cutsOf(index + 1)) {
        const before = here.slice(cut).slice(-MAX_LABEL_TOKENS)
        const total = state.cost + cost(index, before, ahead.slice(0, nextCut)) + 0.01 * nextCut
        const known = next.get(nextCut)
        if (!known || total < known.cost) next.set(nextCut, { cost: total, cuts: [...state.cuts, nextCut] })
      }
    states = next
  }
  const best = [...states.values()].reduce((one, other) => (other.cost < one.cost ? other : one), { cost: Number.POSITIVE_INFINITY, cuts: [] as number[] })
  const shares = candidates.map((_, index) => ({
    before: (usable[index] ?? []).slice(best.cuts[index] ?? 0).slice(-MAX_LABEL_TOKENS),
    after: (usable[index + 1] ?? []).slice(0, best.cuts[index + 1] ?? 0),
  }))
  const rest = gaps.map((_, index) => {
    const taken = new Set<Token>([...(shares[index]?.before ?? []), ...(shares[index - 1]?.after ?? [])])
    return [...(usable[index] ?? []).filter(token => !taken.has(token)), ...(unusable[index] ?? [])]
  })
  return { shares, rest }
}

/** A label of the form is torn into at most this many pieces, group pieces among them. */
const MAX_LABEL_TOKENS = 8

/** Tokens before the first row that no label takes are its head and cost nothing. */
const index0Cost = (cut: number, tokens: readonly Token[]) => (tokens.length - cut) * 0.001

const emit = (
  candidates: readonly Candidate[],
  { shares, rest }: { shares: readonly Share[]; rest: readonly (readonly Token[])[] },
  rowOf: readonly number[],
  rows: readonly Row[],
  labels: readonly string[],
  heads: readonly string[],
  torn: boolean,
): Pick<Alignment, 'rows' | 'between'> => {
  const out: AlignedRow[] = []
  const between: Token[][] = []
  const found = new Set(rowOf)
  for (let index = 0; index <= candidates.length; index++) {
    let gap = [...(rest[index] ?? [])]
    for (const blank of torn ? blankRows(gap, rowOf, index, labels, found) : []) {
      out.push({ row: rows[blank.row] as Row, band: null, printed: (rows[blank.row] as Row).label, tokens: blank.tokens })
      between.push([])
      found.add(blank.row)
      gap = gap.filter(token => !blank.tokens.includes(token))
    }
    between.push(gap)
    const candidate = candidates[index]
    if (!candidate) break
    const share = shares[index] as Share
    const tokens = [...share.before, ...candidate.own, ...share.after]
    const row = rows[rowOf[index] as number] ?? null
    if (!row) out.push({ row: null, band: candidate.band, printed: tokens.map(token => token.text).join('') || null, tokens })
    else {
      const match = matchLabel(tokens, labels[rowOf[index] as number] as string, heads)
      between.at(-1)?.push(...share.before.filter(token => !match.kept.includes(token)))
      out.push({ row, band: candidate.band, printed: wordingOf(match, row, torn || !candidate.band.bounded), tokens: match.kept })
    }
  }
  return { rows: out, between }
}

/** The label's wording as printed; the form's where it is only surrounded by other words, null where it is too unlike to judge. */
const wordingOf = (match: LabelMatch, row: Row, torn: boolean): string | null => {
  if (saysLabel(match, row.label)) return row.label
  const printed = printedLabel(match)
  if (!torn) return printed
  const label = squash(row.label)
  if (squash(printed).includes(label)) return row.label
  return match.distance <= Math.max(1, MISPRINT * label.length) && printed !== '' ? printed : null
}

/** Rows whose label stands in a gap with no figure behind it: rows left blank. */
const blankRows = (gap: readonly Token[], rowOf: readonly number[], index: number, labels: readonly string[], found: ReadonlySet<number>) => {
  const above = Math.max(-1, ...rowOf.slice(0, index))
  const below = Math.min(labels.length, ...rowOf.slice(index).filter(row => row >= 0))
  const blanks: { row: number; tokens: Token[] }[] = []
  for (let row = above + 1; row < below; row++) {
    if (found.has(row)) continue
    const tokens = shortestSaying(gap, labels[row] as string)
    if (tokens) blanks.push({ row, tokens })
  }
  return blanks
}

/** The shortest stretch of tokens that says a label. */
const shortestSaying = (gap: readonly Token[], label: string): Token[] | null => {
  for (let length = 1; length <= Math.min(MAX_LABEL_TOKENS, gap.length); length++)
    for (let start = 0; start + length <= gap.length; start++) {
      const tokens = gap.slice(start, start + length)
      if (tokens.map(token => token.squashed).join('') === label) return tokens
    }
  return null
}
