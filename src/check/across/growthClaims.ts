/** What the text says of the way from last year's numbers to this year's: 新收申请 20 件，比上年增长 12.3%、增加 5 件. */
import type { Claim, Figure, Item, Reading, Sentence } from '../../model/claim'
import type { Growth } from '../../model/ruleArgs'

export interface GrowthClaim {
  /** What has grown: the count before the comparison first, then those before it in the sentence. */
  readonly claims: readonly Claim[]
  readonly growth: Growth
  readonly sentence: Sentence
  readonly item: Item
  /** Null where it has not changed. */
  readonly figure: Figure | null
}

/** Every comparison with last year of something that the same sentence counts, in the order of the text. @param year last year. */
export const growthClaims = (readings: readonly Reading[], year: number): readonly GrowthClaim[] =>
  readings.filter(({ sentence: { text } }) => speaks.test(text) && !ofOtherTime.test(text)).flatMap(reading => claimsIn(reading, year))

const speaks = /较|比|持平|相同|一致|上年|去年|上一年|20\d\d年/
const ofOtherTime = /季度|半年|月|环比|以来|近[两三几]年|连续|平均|年均/

const claimsIn = ({ sentence, items, claims }: Reading, year: number): readonly GrowthClaim[] => {
  const found: GrowthClaim[] = []
  let counted: readonly Claim[] = []
  let compares = false
  for (const item of items) {
    const way = wayOf(item, year, compares)
    const own = claims.find(claim => claim.item === item)
    if (way === null) {
      // What another number counts is another thing; a clause without number says nothing else.
      if (own) counted = [own, ...counted]
      else if (item.figure !== null) counted = []
      compares = item.figure === null && isOfYear(withLastYear.exec(item.left), year)
      continue
    }
    compares = true
    const growth = growthOf(way, item, counted[0])
    if (growth && !own) found.push({ claims: counted, growth, sentence, item, figure: item.figure })
  }
  return found
}

type Way = 'up' | 'down' | 'same' | 'before'

const last = '(?:上年|去年|上一年|前一年|(20\\d\\d)年)(?:度)?(?:的?同期)?'
const withLastYear = new RegExp(`(?:比|较|相比|相较)于?${last}|(?:与|同|和)${last}相?比|同比`)
const up = /(?:增长|增加|上升|提高|增多|增幅|多)(?:率|幅度|幅|数|量)?(?:了|为|达|达到|到)?$/
const down = /(?:下降|减少|降低|降幅|减幅|少)(?:率|幅度|幅|数|量)?(?:了|为|达|达到)?$/
const same = new RegExp(`^(?:数量|件数|总量)?(?:与|同|和)${last}(?:数量|件数)?(?:相比)?(?:持平|相同|一致)$`)
/** 比上年的 16 件, 上年为 16 件. */
const before = new RegExp(`^(?:比|较|而)?${last}(?:的|为|是|有|:)?$`)

/** Whether an item is a comparison with last year; one that follows another need not name it: 增加 5 件，增长 12%. */
const wayOf = ({ figure, left, right }: Item, year: number, goesOn: boolean): Way | null => {
  if (figure === null) return isOfYear(same.exec(left), year) ? 'same' : null
  if (figure.approximate || /分别|各/.test(left)) return null
  if (isOfYear(before.exec(left), year)) return 'before'
  const named = withLastYear.exec(left)
  if (right !== '' || (named ? !isOfYear(named, year) : !goesOn || left.length > longestBare)) return null
  return up.test(left) ? 'up' : down.test(left) ? 'down' : null
}

/** 增长, 同时增长: without naming last year only such a word may stand before the number. Characters. */
const longestBare = 4

/** A match that names no year, or that one. */
const isOfYear = (match: RegExpExecArray | null, year: number): boolean =>
  match?.slice(1).every(named => named === undefined || Number(named) === year) ?? false

/** Null where the number is of another kind than what has grown. */
const growthOf = (way: Way, { figure }: Item, claim: Claim | undefined): Growth | null => {
  if (!claim) return null
  if (way === 'same') return { kind: 'count', value: 0, decimals: 0 }
  if (!figure) return null
  const sign = way === 'down' ? -1 : 1
  if (figure.kind === 'percent') return way === 'before' ? null : { kind: 'percent', value: sign * figure.value, decimals: figure.decimals }
  const isOfKind = figure.kind === 'count' && claim.figure?.kind === 'count' && (figure.unit === claim.figure.unit || figure.unit === '')
  return isOfKind ? { kind: way === 'before' ? 'before' : 'count', value: sign * figure.value, decimals: 0 } : null
}
