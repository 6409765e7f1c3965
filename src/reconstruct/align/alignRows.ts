/**
 * Bands ↔ rows of the form: one global alignment in the order of the form (Needleman and Wunsch 1970), so that a torn,
 * misprinted or missing label does not pull its neighbours along.
 */
import type { Row } from '../../statute/form'
import { type Band, hasSlots, printedSlots } from './band'
import { type Candidate, type CutLabels, type Gaps, labelCutter, MAX_LABEL_TOKENS, type Wording } from './labelCuts'
import {
  isPartOf,
  type LabelMatch,
  matchLabel,
  piecesToTokens,
  printedLabel,
  saysLabel,
  shareFound,
  squash,
  squashForm,
  type Token,
  textOf,
} from './labels'

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

/** A row is recognised if more than this part of its label is found; a little less where its figures may stand between its halves. */
const RECOGNISED = 0.5
const RECOGNISED_TORN = 0.38
/** Cost of leaving a row of the form or of the document unmatched, in the unit of label shares. */
const SKIP = 0.04
/** Words after the figures count less than words before: they may be the next row's. */
const AHEAD = 0.3
/** A label found nearly whole, out of order or without figures, is believed. */
const CERTAIN = 0.85
/** A label that differs by more than this part is too uncertain to call a misprint. */
const MISPRINT = 0.45

/**
 * @param heads wording over the columns that may stand among the labels; groups are those of the rows.
 * @param torn labels may be mixed with those of neighbours: only what is certain is said of their wording.
 */
export const alignRows = (bands: readonly Band[], rows: readonly Row[], heads: readonly string[], torn: boolean): Alignment => {
  const wording: Wording = {
    labels: rows.map(row => squashForm(row.label)),
    heads: heads.map(squashForm),
    groups: [...new Set(rows.flatMap(row => row.under ?? []))].map(squashForm),
    torn,
  }
  const { candidates, gaps } = splitBands(bands, wording.labels)
  const matched = align(candidates, gaps, wording, torn)
  const { order, cut } = settle(candidates, gaps, rescueMoved(candidates, matched.rowOf, wording.labels), wording, matched.gain)
  return { ...emit(candidates, cut, order, rows, wording), score: matched.score }
}

/** Bands with figures are candidates; label bands, and blank bands that say no row, stand in the gaps between. */
const splitBands = (bands: readonly Band[], labels: readonly string[]) => {
  const candidates: Candidate[] = []
  const gaps: { tokens: Token[]; bounded: boolean }[][] = [[]]
  for (const band of bands) {
    const own = piecesToTokens(band.labels)
    const isRow = hasSlots(band) && (printedSlots(band).length > 0 || labels.some(label => shareFound(textOf(own), label) >= CERTAIN))
    if (isRow) {
      candidates.push({ band, own })
      gaps.push([])
    } else if (own.length > 0) gaps.at(-1)?.push({ tokens: own, bounded: band.bounded })
  }
  return { candidates, gaps }
}

const align = (candidates: readonly Candidate[], gaps: Gaps, { labels, heads, groups }: Wording, torn: boolean) => {
  const others = [...heads, ...groups]
  const between = gaps.map(parts => parts.flatMap(part => part.tokens))
  const gain = candidates.map(({ band, own }, index) => {
    const text = textOf(own)
    if (band.bounded && !torn) return labels.map(label => gainOfBounded(text, label))
    const says = (token: Token) => numbered.test(token.squashed) || (token.squashed.length >= MIN_SAID && !isPartOf(token, others))
    const beside = own.filter(says)
    const said = own.some(token => !isPartOf(token, others))
      ? beside
      : [between[index]?.filter(says).at(-1) ?? between[index + 1]?.find(says)].filter(isToken)
    const before = textOf([...(between[index] ?? []), ...own])
    const all = before + textOf(between[index + 1] ?? [])
    return labels.map(label =>
      contradicts(said, label) ? IMPOSSIBLE : (1 - AHEAD) * shareFound(before, label) + AHEAD * shareFound(all, label) - RECOGNISED_TORN,
    )
  })
  return { ...globalAlignment(gain, candidates.length, labels.length), gain }
}

/** Gain of a row that print rules out. */
const IMPOSSIBLE = -1

const isToken = (token: Token | undefined): token is Token => token !== undefined

/** Shorter words on the line of a row's figures say nothing. */
const MIN_SAID = 4
/** Words of which less than this part is found in a label are not of it. */
const OF_LABEL = 0.6
/** Words with a numeral begin a label, however like a head they are: 3.其他. */
const numbered = /^[0-9]{1,2},./

/** Whether the words beside a row's figures, or next above them, are of another label, however well those farther off would fit. */
const contradicts = (said: readonly Token[], label: string): boolean =>
  said.length > 0 && said.every(token => shareFound(label, token.squashed) < OF_LABEL)

/** A short label lost in a long one is no match: what is left over counts against it, by this much at most. */
const LEFT_OVER = 0.15

const gainOfBounded = (own: string, label: string): number => {
  // Too short to be recognised, whatever it says.
  if (own.length < RECOGNISED * label.length) return IMPOSSIBLE
  const extra = own.length > label.length ? (LEFT_OVER * (own.length - label.length)) / own.length : 0
  return shareFound(own, label) - extra - RECOGNISED
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
      const step = i > 0 && j > 0 ? (gain[i - 1]?.[j - 1] as number) : 0
      const match = step > 0 ? at(i - 1, j - 1) + step : Number.NEGATIVE_INFINITY
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
    const text = textOf(own)
    const found = labels.findIndex(
      (label, row) => !order.includes(row) && text.length <= 1.6 * label.length + 2 && shareFound(text, label) >= CERTAIN,
    )
    if (found >= 0) order[index] = found
  }
  return order
}

/** Tries at most this many corrections of rows taken for their neighbours. */
const MAX_SHIFTS = 24
/** Labels that come out this near to the form's (edits in all) leave nothing to correct. */
const WORTH_SETTLING = 1

/**
 * A row left blank stands close to its neighbours, and its label is nearer to the neighbour's figures than its own:
 * moves a row to an unmatched neighbour where the labels then come out nearer to the form's.
 */
const settle = (
  candidates: readonly Candidate[],
  gaps: Gaps,
  rowOf: readonly number[],
  wording: Wording,
  gain: readonly (readonly number[])[],
) => {
  const cutLabels = labelCutter(candidates, gaps, wording)
  let order = [...rowOf]
  let cut = cutLabels(order)
  if (!wording.torn || cut.cost < WORTH_SETTLING) return { order, cut }
  let tries = 0
  let moved = true
  while (moved) {
    moved = false
    for (let index = 0; index < order.length && tries < MAX_SHIFTS; index++)
      for (const row of otherRows(order, index, wording.labels.length)) {
        if (gain[index]?.[row] === IMPOSSIBLE) continue
        const shifted = order.map((current, at) => (at === index ? row : current))
        const other = cutLabels(shifted)
        tries++
        if (other.cost >= cut.cost - 0.5) continue
        order = shifted
        cut = other
        moved = true
      }
  }
  return { order, cut }
}

/** Unmatched rows a band could stand for instead: the neighbours of its row, or all between its neighbours' rows where it has none. */
const otherRows = (order: readonly number[], index: number, count: number): number[] => {
  const row = order[index] as number
  const above = Math.max(-1, ...order.slice(0, index))
  const below = Math.min(count, ...order.slice(index + 1).filter(other => other >= 0))
  const near = row < 0 ? Array.from({ length: Math.max(0, below - above - 1) }, (_, offset) => above + 1 + offset) : [row + 1, row - 1]
  return near.filter(other => other >= 0 && other < count && !order.includes(other))
}

const emit = (
  candidates: readonly Candidate[],
  { shares, rest }: CutLabels,
  rowOf: readonly number[],
  rows: readonly Row[],
  { labels, heads: columnHeads, groups, torn }: Wording,
): Pick<Alignment, 'rows' | 'between'> => {
  const heads = [...columnHeads, ...groups]
  const out: AlignedRow[] = []
  const between: Token[][] = []
  const found = new Set(rowOf)
  // Tokens after a row that its label has no use for: they stand before the next row.
  let dropped: Token[] = []
  for (let index = 0; index <= candidates.length; index++) {
    let gap = [...dropped, ...(rest[index] ?? [])]
    dropped = []
    for (const blank of torn ? blankRows(gap, rowOf, index, labels, heads, found) : []) {
      out.push({ row: rows[blank.row] as Row, band: null, printed: (rows[blank.row] as Row).label, tokens: blank.tokens })
      between.push([])
      found.add(blank.row)
      gap = gap.filter(token => !blank.tokens.includes(token))
    }
    between.push(gap)
    const candidate = candidates[index]
    if (!candidate) break
    const share = shares[index] as CutLabels['shares'][number]
    const tokens = [...share.before, ...candidate.own, ...share.after]
    const row = rows[rowOf[index] as number] ?? null
    if (!row) out.push({ row: null, band: candidate.band, printed: tokens.map(token => token.text).join('') || null, tokens })
    else {
      const match = matchLabel(tokens, labels[rowOf[index] as number] as string, heads)
      between.at(-1)?.push(...share.before.filter(token => !match.kept.includes(token)))
      dropped = share.after.filter(token => !match.kept.includes(token))
      out.push({ row, band: candidate.band, printed: wordingOf(match, row, torn || !candidate.band.bounded), tokens: match.kept })
    }
  }
  return { rows: out, between: between.map(inOrderOfPrint) }
}

const inOrderOfPrint = (tokens: readonly Token[]): Token[] =>
  [...tokens].sort((one, other) => one.piece.anchor.line - other.piece.anchor.line || one.piece.anchor.start - other.piece.anchor.start)

/** The label's wording as printed; the form's where it is only surrounded by other words, null where it is too unlike to judge. */
const wordingOf = (match: LabelMatch, row: Row, torn: boolean): string | null => {
  if (saysLabel(match, row.label)) return row.label
  const printed = printedLabel(match)
  if (!torn) return printed
  const label = squashForm(row.label)
  if (squash(printed).includes(label)) return row.label
  return match.distance <= Math.max(1, MISPRINT * label.length) && printed !== '' ? printed : null
}

/** Rows whose label stands in a gap with no figure behind it: rows left blank. */
const blankRows = (
  gap: readonly Token[],
  rowOf: readonly number[],
  index: number,
  labels: readonly string[],
  heads: readonly string[],
  found: ReadonlySet<number>,
) => {
  const above = Math.max(-1, ...rowOf.slice(0, index))
  const below = Math.min(labels.length, ...rowOf.slice(index).filter(row => row >= 0))
  const blanks: { row: number; tokens: Token[] }[] = []
  for (let row = above + 1; row < below; row++) {
    if (found.has(row)) continue
    const tokens = shortestSaying(gap, labels[row] as string, heads)
    if (tokens) blanks.push({ row, tokens })
  }
  return blanks
}

/** The tokens of the shortest stretch that says a label, groups and heads that stand among them left out. */
const shortestSaying = (gap: readonly Token[], label: string, heads: readonly string[]): Token[] | null => {
  for (let length = 1; length <= Math.min(MAX_LABEL_TOKENS, gap.length); length++)
    for (let start = 0; start + length <= gap.length; start++) {
      const match = matchLabel(gap.slice(start, start + length), label, heads)
      if (match.distance === 0) return [...match.kept]
    }
  return null
}
