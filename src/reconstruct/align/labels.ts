/** How well pieces of print say a label of the form, when pieces of other labels stand among them. */

import { commonSubsequence, editDistance, similarity } from '../../text/similarity'
import { sameWording } from '../../text/wording'
import type { Piece } from '../outline/piece'

/** A stretch of label print that is kept or dropped as a whole. */
export interface Token {
  readonly piece: Piece
  readonly text: string
  readonly squashed: string
}

/** Wording without spaces, quotes, Markdown marks and with all punctuation alike: for comparing, never for showing. */
export const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00a0\u200b-\u200f\u3000\ufeff"'“”‘’「」『』〝〞*#`_~|]+/g, '')
    .replace(/[、.,:;。，．：；·]/g, ',')

/** {@link squash} of wording of the form, which is asked for again and again: worked out once. */
export const squashForm = (wording: string): string => {
  const known = squashed.get(wording) ?? squash(wording)
  squashed.set(wording, known)
  return known
}

const squashed = new Map<string, string>()

/** A label begins at its numeral: 1. or （一）, also where it runs on from another one. */
const numeral = /[（(][一二三四五六七八][）)]|[0-9]{1,2}\s*[.、．,，]/g

/** Cuts a text before every numeral in it; digits after a digit or an opening bracket begin nothing. */
const splitAtNumerals = (text: string): string[] => {
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(numeral)) {
    const before = text[match.index - 1] ?? ''
    if (match.index === from || (/^[0-9]/.test(match[0]) && /[0-9（(]/.test(before))) continue
    parts.push(text.slice(from, match.index))
    from = match.index
  }
  return [...parts, text.slice(from)]
}

/** Splits pieces where a new label begins inside of them: （五）不予1.信访举报 → （五）不予 | 1.信访举报. */
export const piecesToTokens = (pieces: readonly Piece[]): Token[] =>
  pieces.flatMap(piece =>
    splitAtNumerals(piece.text)
      .map(text => ({ piece, text, squashed: squash(text) }))
      .filter(token => token.squashed !== ''),
  )

/** A token like this to a head or group of the form stands for it, misprint included. */
const HEAD_LIKE = 0.6
/** Shorter tokens are compared letter by letter only. */
const MIN_FUZZY = 4

/** Remembered answers of {@link isPartOf}, by the list of heads. */
const partOf = new WeakMap<readonly string[], Map<string, boolean>>()

/** Whether a token can be a part of one of these heads and groups, and so need not be part of the label. */
export const isPartOf = (token: Token, heads: readonly string[]): boolean => {
  const { squashed } = token
  const answers = partOf.get(heads) ?? new Map<string, boolean>()
  partOf.set(heads, answers)
  const known = answers.get(squashed)
  if (known !== undefined) return known
  const fuzzy = squashed.length >= MIN_FUZZY
  const answer = heads.some(head => head.includes(squashed) || (fuzzy && similarity(squashed, head) >= HEAD_LIKE))
  answers.set(squashed, answer)
  return answer
}

/** A label of which less than this part can be found at all is not searched for. */
const HOPELESS = 0.4

/** Tokens as one squashed text. */
export const textOf = (tokens: readonly Token[]): string => {
  let text = ''
  for (const token of tokens) text += token.squashed
  return text
}

/** Part of a label, 0 to 1, that is found in order in a squashed text; where it is little, an upper bound of it. */
export const shareFound = (text: string, label: string): number => {
  if (label.length === 0) return 0
  if (text === label) return 1
  let possible = 0
  for (const character of label) if (text.includes(character)) possible++
  if (possible < HOPELESS * label.length) return possible / label.length
  return commonSubsequence(text, label) / label.length
}

export interface LabelMatch {
  /** Edits between the kept tokens and the label; 0 where they say the same. */
  readonly distance: number
  readonly kept: readonly Token[]
}

/** More optional tokens than this are decided one by one, not all ways. */
const MAX_FREE = 5

/**
 * The tokens that say a label best: those that cannot belong to a head or group must be part of it, the others may.
 * @param label squashed wording of the form.
 * @param heads squashed wording of heads and groups that may stand among the tokens.
 */
export const matchLabel = (tokens: readonly Token[], label: string, heads: readonly string[]): LabelMatch => {
  if (textOf(tokens) === label) return { distance: 0, kept: tokens }
  const free = tokens.map((token, index) => (isPartOf(token, heads) ? index : -1)).filter(index => index >= 0)
  const judge = (dropped: ReadonlySet<number>): LabelMatch => {
    const kept = tokens.filter((_, index) => !dropped.has(index))
    return { distance: editDistance(textOf(kept), label), kept }
  }
  if (free.length > MAX_FREE) return greedy(free, judge)
  let best = judge(new Set())
  for (let mask = 1; mask < 1 << free.length && best.distance > 0; mask++) {
    const match = judge(new Set(free.filter((_, bit) => mask & (1 << bit))))
    if (match.distance < best.distance) best = match
  }
  return best
}

const greedy = (free: readonly number[], judge: (dropped: ReadonlySet<number>) => LabelMatch): LabelMatch => {
  const dropped = new Set(free)
  let best = judge(dropped)
  for (const index of free) {
    dropped.delete(index)
    const match = judge(dropped)
    if (match.distance < best.distance) best = match
    else dropped.add(index)
  }
  return best
}

/** Kept tokens as they are printed, joined. */
export const printedLabel = (match: LabelMatch): string => match.kept.map(token => token.text).join('')

/** Whether a label as printed says the form's, but for tolerated notation. */
export const saysLabel = (match: LabelMatch, label: string): boolean => match.distance === 0 || sameWording(printedLabel(match), label)
