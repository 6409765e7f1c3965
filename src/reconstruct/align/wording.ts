/** Words in order of print → heads, groups and labels of the form, and what is none of them. */
import type { Row } from '../../statute/form'
import { AMID, ITEM, MAX_ALIEN, MAX_WORDS } from '../weights'
import type { Token } from './labels'

/** Squashed wording of a table. */
export interface Wordbook {
  readonly rows: ReadonlyMap<string, Row>
  /** Heads and groups. */
  readonly others: ReadonlySet<string>
}

/** Tokens that together say wording of the form, or one that says none. */
export interface Item {
  readonly tokens: readonly Token[]
  /** Indices of its tokens: from the first to one past the last. */
  readonly from: number
  readonly to: number
  /** The row whose label it says. */
  readonly row: Row | null
  /** Neither a label nor a head nor a group. */
  readonly strange: boolean
}

/**
 * The reading of all tokens that leaves the fewest characters unexplained.
 * @param breaks numbers of tokens before which figures stand.
 */
export const itemsOf = (tokens: readonly Token[], breaks: ReadonlySet<number>, book: Wordbook): Item[] => {
  const prefixes = prefixesOf(book)
  const known = (text: string) => book.rows.has(text) || book.others.has(text)
  const best = new Array<number>(tokens.length + 1).fill(0)
  const next = new Array<Reading>(tokens.length + 1).fill({ to: -1, text: '', alien: -1 })
  for (let from = tokens.length - 1; from >= 0; from--) {
    best[from] = (tokens[from] as Token).squashed.length + (best[from + 1] as number)
    let partial: Partial[] = [{ text: '', cost: ITEM, alien: -1 }]
    for (let at = from; at < tokens.length && at - from < MAX_WORDS && partial.length > 0; at++) {
      const { squashed } = tokens[at] as Token
      const amid = at > from && breaks.has(at) ? AMID : 0
      partial = partial.flatMap(({ text, cost, alien }) => [
        ...(prefixes.has(text + squashed) ? [{ text: text + squashed, cost: cost + amid, alien }] : []),
        ...(alien < 0 && at > from && squashed.length <= MAX_ALIEN ? [{ text, cost: cost + amid + squashed.length, alien: at }] : []),
      ])
      for (const { text, cost, alien } of partial)
        if (alien !== at && known(text) && cost + (best[at + 1] as number) < (best[from] as number)) {
          best[from] = cost + (best[at + 1] as number)
          next[from] = { to: at + 1, text, alien }
        }
    }
  }
  return readItems(tokens, breaks, book, next)
}

/** What a stretch of tokens says, and where it ends. */
interface Reading {
  readonly to: number
  readonly text: string
  /** The token amid it that is no part of it; -1 for none. */
  readonly alien: number
}

interface Partial {
  readonly text: string
  readonly cost: number
  readonly alien: number
}

const prefixesOf = ({ rows, others }: Wordbook): ReadonlySet<string> =>
  new Set([...rows.keys(), ...others].flatMap(word => Array.from({ length: word.length }, (_, index) => word.slice(0, index + 1))))

const readItems = (tokens: readonly Token[], breaks: ReadonlySet<number>, book: Wordbook, next: readonly Reading[]): Item[] => {
  const items: Item[] = []
  for (let from = 0; from < tokens.length; ) {
    const { to: end, text, alien } = next[from] as Reading
    const strange = end < 0
    const to = strange ? from + 1 : end
    const own = tokens.slice(from, to).filter((_, index) => from + index !== alien)
    const row = strange ? null : (book.rows.get(text) ?? null)
    const last = items.at(-1)
    // Words that say nothing stay together until figures part them.
    if (strange && last?.strange && !breaks.has(from)) items[items.length - 1] = { ...last, tokens: [...last.tokens, ...own], to }
    else items.push({ tokens: own, from, to, row, strange })
    const stray = alien < 0 ? [] : tokens.slice(alien, alien + 1)
    if (stray.length > 0) items.push({ tokens: stray, from, to, row: null, strange: true })
    from = to
  }
  return items
}
