/** Heads of a table: which printed wording stands for which heading of the form, and which columns are there. */

import { once } from '../../model/once'
import type { Word } from '../../model/print'
import type { HeadingReading } from '../../model/report'
import type { CellAddress } from '../../statute/form'
import { commonSubsequence, similarity } from '../../text/similarity'
import { sameWording } from '../../text/wording'
import { anchorAround } from '../outline/printLines'
import { CUT_HEADS, HEADING_LIKE, STACKED } from '../weights'
import { isAmongOthers, isMixture } from './amongOthers'
import { ellipsis } from './cutWording'
import { squashForm } from './formWording'
import { type HeadPath, headsInPlace } from './headsInPlace'
import { squash, type Token, textOf } from './labels'

/** A heading of the form to look for, in the order of print. */
export interface WantedHeading {
  readonly kind: HeadingReading['kind']
  readonly wanted: string
  readonly cells: readonly CellAddress[]
  /** A heading over several columns or rows: its absence is not judged, only its wording. */
  readonly spanning?: true
}

/**
 * @param tokens the print between the rows where these headings are due, in reading order.
 * @param complete every column of the form has its figures: a heading that is not found is then unread, not absent.
 * @param torn words of headings may stand in pieces, or mixed. @param paths the heads over each column, where the place of each among them all may tell it.
 * @returns one reading a heading; `printed` equals `wanted` where nothing else can be told.
 */
export const readHeadings = (
  wanted: readonly WantedHeading[],
  tokens: readonly Token[],
  complete: boolean,
  torn: boolean,
  paths: readonly HeadPath[] = [],
): HeadingReading[] => {
  const pool = wholeTokens(tokens)
  const labels = wanted.map(heading => squashForm(heading.wanted))
  const spanning = wanted.filter(heading => heading.spanning).map(heading => squashForm(heading.wanted))
  const print = [...pool]
  // As a rule every heading is found as it is.
  const stacked = once(() =>
    stackTokens(
      print.filter(token => !spanning.includes(token.squashed)),
      labels,
    ),
  )
  const running = once(() => textOf(print))
  const inPlace = once(() => headsInPlace(print, paths))
  const standsFor = ({ wanted: label }: WantedHeading) => {
    const token = inPlace().find(other => other.wanted === label)?.token
    return token && pool.includes(token) ? [token] : null
  }
  // Where no border parts two heads, one cell says both, and the other of them was found there.
  const isBeside = (label: string) => print.some(({ squashed }) => isAmongOthers(squashed, label, labels))
  const readings = new Map<WantedHeading, HeadingReading>()
  const put = (heading: WantedHeading, printed: string | null, anchor: HeadingReading['anchor']) => {
    const { kind, wanted: text, cells } = heading
    readings.set(heading, { kind, wanted: text, printed, anchor, cells })
  }
  const take = (heading: WantedHeading, found: readonly Token[]) => {
    for (const token of found) {
      const index = pool.indexOf(token)
      if (index >= 0) pool.splice(index, 1)
    }
    const text = found.map(token => token.text).join('')
    const [squashed, label] = [textOf(found), squashForm(heading.wanted)]
    const isWhole = sameWording(text, heading.wanted) || isAmongOthers(squashed, label, labels) || isMixture(squashed, label, labels)
    const begun = torn && found.length === 1 && found[0] === tokens[0] && isEnd(squashed, label)
    const same = isWhole || begun || isRestUnseen(found, label) || found.some(({ word }) => word.doubt)
    put(heading, same ? heading.wanted : text, anchorAround(found.map(token => token.word.anchor)))
  }
  for (const heading of wanted) {
    const label = squashForm(heading.wanted)
    const exact = findStretch(pool, label) ?? (torn ? null : findHalves(pool, label))
    if (exact) take(heading, exact)
  }
  const missing = wanted.filter(heading => !readings.has(heading))
  for (const heading of missing) {
    const label = squashForm(heading.wanted)
    const inItsPlace = complete && !textOf(pool).includes(label) ? standsFor(heading) : null
    // Torn words say nothing about wording as long as all characters of the heading are among them.
    // Nor do words that stand among others in one cell, as where a border between heads is lost.
    if (inItsPlace) take(heading, inItsPlace)
    else if (textOf(pool).includes(label) || (torn && (running().includes(label) || hasCharacters(pool, label))))
      put(heading, heading.wanted, null)
    else {
      const near = nearest(pool, stacked(), label, wanted) ?? (complete && !torn ? betweenNeighbours(heading, wanted, print, pool) : null)
      if (near) take(heading, near)
      else if (heading.spanning || complete || isBeside(label) || (torn && commonSubsequence(running(), label) >= label.length))
        put(heading, heading.wanted, null)
      else put(heading, null, null)
    }
  }
  const all = wanted.map(heading => readings.get(heading) as HeadingReading)
  return torn ? uncut(all) : all
}

/** Whether what is printed of a heading is a part of it, of which an ellipsis stands for the rest, or a clip does not show it. */
export const isRestUnseen = (found: readonly Token[], label: string): boolean => {
  const text = found.map(token => token.text).join('')
  const begun = squash(text.replace(ellipsis, ''))
  if (ellipsis.test(text)) return begun !== '' && label.startsWith(begun)
  return found.some(({ word }) => word.cut) && commonSubsequence(begun, label) === begun.length
}

/** Whether words are the end of a heading alone. Where they are the first that a table's print has, its beginning may stand on the line before. */
const isEnd = (squashed: string, label: string): boolean => squashed !== '' && squashed.length < label.length && label.endsWith(squashed)

/** Of headings in torn text: where several lack an end, nothing is said of it. */
export const uncut = (all: readonly HeadingReading[]): HeadingReading[] => {
  const cut = all.filter(isCut)
  return all.map(reading => (cut.length >= CUT_HEADS && cut.includes(reading) ? { ...reading, printed: reading.wanted } : reading))
}

/** What a line of a text leaves of a wrapped head whose rest is lost or stands elsewhere: 商业企 | 科研机 for 商业企业 | 科研机构. One alone is a slip. */
const isCut = ({ printed, wanted }: HeadingReading): boolean => {
  // Programs put … where the rest does not fit in.
  const [text, label] = [squash(printed ?? '').replace(/,{1,9}$/, ''), squashForm(wanted)]
  return text !== '' && text.length < label.length && (label.startsWith(text) || label.endsWith(text))
}

/** Tokens cut from one word of print are one word again: 第二十条第 | （一）项. */
const wholeTokens = (tokens: readonly Token[]): Token[] => {
  const whole: Token[] = []
  for (const token of tokens) {
    const last = whole.at(-1)
    if (last && last.word === token.word)
      whole[whole.length - 1] = { ...last, text: last.text + token.text, squashed: last.squashed + token.squashed }
    else whole.push(token)
  }
  return whole
}

const hasCharacters = (pool: readonly Token[], label: string): boolean => {
  const left = pool.flatMap(token => [...token.squashed])
  return [...label].every(character => {
    const index = left.indexOf(character)
    if (index >= 0) left.splice(index, 1)
    return index >= 0
  })
}

/** The shortest stretch of tokens that together say a heading. */
const findStretch = (pool: readonly Token[], label: string): Token[] | null => {
  const alone = pool.find(token => token.squashed === label)
  if (alone) return [alone]
  for (let start = 0; start < pool.length; start++) {
    let text = ''
    for (let end = start; end < pool.length && text.length < label.length; end++) {
      text += (pool[end] as Token).squashed
      if (text === label) return pool.slice(start, end + 1)
      if (!label.startsWith(text)) break
    }
  }
  return null
}

/** A heading in two rows of the head, other heads between them: 商业 | 科研 over 企业 | 机构. */
const findHalves = (pool: readonly Token[], label: string): Token[] | null => {
  for (const upper of pool) {
    if (!label.startsWith(upper.squashed)) continue
    const rest = label.slice(upper.squashed.length)
    const lower = pool.find(token => token.squashed === rest && token.word.anchor.line > upper.word.anchor.line)
    if (lower) return [upper, lower]
  }
  return null
}

/** Groups of tokens that stand over each other: headings wrapped inside their column. */
const stackTokens = (tokens: readonly Token[], labels: readonly string[]): Token[][] => {
  const goesOn = (stack: readonly Token[], token: Token) =>
    below(stack.at(-1) as Token, token) || (isOverPage(stack.at(-1) as Token, token) && !labels.includes(textOf(stack)))
  const stacks: Token[][] = []
  for (const token of tokens) {
    const stack = stacks.find(other => other.some(member => overlaps(member.word, token.word)) && goesOn(other, token))
    if (stack) stack.push(token)
    else stacks.push([token])
  }
  return stacks
}

const overlaps = (one: Word, other: Word): boolean => {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  return shared > STACKED * Math.min(one.right - one.left, other.right - other.left)
}

/** Lines of one heading follow each other; a heading over another one stands farther off or is much wider. */
const below = (upper: Token, lower: Token): boolean => {
  const height = upper.word.bottom - upper.word.top
  const width = (word: Word) => word.right - word.left
  const near = lower.word.top - upper.word.bottom < 1.6 * height && lower.word.top > upper.word.top
  return near && width(lower.word) < 5 * width(upper.word) && width(upper.word) < 5 * width(lower.word)
}

/** A head row may break over a page: what it says goes on at the top of the next one. */
const isOverPage = ({ word: upper }: Token, { word: lower }: Token): boolean =>
  upper.anchor.page !== undefined && lower.anchor.page === upper.anchor.page + 1 && lower.top < upper.top

/**
 * The one token between the heads that stand beside a heading on the form, each of which is printed once: 科研机构 | 公益慈善组织 | 法律服务机构. It shares
 * half of the heading's characters: other words are a remark more likely than its own.
 */
const betweenNeighbours = (
  heading: WantedHeading,
  wanted: readonly WantedHeading[],
  print: readonly Token[],
  pool: readonly Token[],
): Token[] | null => {
  const columns = wanted.filter(({ kind, spanning }) => kind === heading.kind && !spanning)
  const at = columns.indexOf(heading)
  const [before, behind] = [columns[at - 1], columns[at + 1]].map(column => column && placeAlone(print, squashForm(column.wanted)))
  if (at < 0 || before === undefined || behind !== before + 2) return null
  const own = print[before + 1] as Token
  const label = squashForm(heading.wanted)
  return pool.includes(own) && !own.word.cut && 2 * commonSubsequence(own.squashed, label) >= label.length ? [own] : null
}

/** Where the one token that says a heading stands; undefined where none does, or several. */
const placeAlone = (print: readonly Token[], label: string): number | undefined => {
  const places = print.flatMap(({ squashed }, at) => (squashed === label ? [at] : []))
  return places.length === 1 ? places[0] : undefined
}

/** The token, or stack of tokens, most like a heading and more like it than like any other heading of the form. */
const nearest = (pool: readonly Token[], stacked: readonly Token[][], label: string, wanted: readonly WantedHeading[]): Token[] | null => {
  const options = [
    ...pool.map(token => [token]),
    ...stacked.filter(stack => stack.length > 1 && stack.every(token => pool.includes(token))),
  ]
  let best: { tokens: Token[]; score: number } | null = null
  for (const tokens of options) {
    const text = textOf(tokens)
    const score = similarity(text, label)
    if (score < HEADING_LIKE || (best && score <= best.score)) continue
    if (wanted.some(other => squashForm(other.wanted) !== label && similarity(text, squashForm(other.wanted)) > score)) continue
    best = { tokens, score }
  }
  return best?.tokens ?? null
}
