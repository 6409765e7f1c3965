/** What the text says of the way from last year's numbers to this year's: 新收申请 20 件，比上年增长 12.3%、增加 5 件. */
import type { Claim, Figure, Item, Reading, Sentence } from '../../model/claim'
import type { Growth } from '../../model/ruleArgs'

export interface GrowthClaim {
  /** What has grown. */
  readonly claim: Claim
  readonly growth: Growth
  readonly sentence: Sentence
  readonly item: Item
  /** Null where it has not changed. */
  readonly figure: Figure | null
}

/** Every comparison with last year of something that the same sentence counts, in the order of the text. @param year last year. */
export const growthClaims = (readings: readonly Reading[], year: number): readonly GrowthClaim[] =>
  readings
    .filter(({ sentence }) => speaks.test(sentence.text) && !ofPartOfYear.test(sentence.text))
    .flatMap(reading => claimsIn(reading, year))

const speaks = /较|比|持平|相同|一致/
const ofPartOfYear = /季度|半年|月|环比|以来|近[两三几]年|连续|平均|年均/

const claimsIn = ({ sentence, items, claims }: Reading, year: number): readonly GrowthClaim[] => {
  const found: GrowthClaim[] = []
  let claim: Claim | null = null
  let compares = false
  for (const item of items) {
    const way = wayOf(item, year, compares)
    if (way === null) {
      // A clause without number says nothing else, but what another number counts is another thing.
      if (item.figure !== null || claims.some(one => one.item === item)) claim = claims.find(one => one.item === item) ?? null
      compares = false
      continue
    }
    compares = true
    const growth = growthOf(way, item, claim)
    if (growth && claim) found.push({ claim, growth, sentence, item, figure: item.figure })
  }
  return found
}

type Way = 'up' | 'down' | 'same'

const withLastYear = /(?:比|较|相比|相较)(?:于)?(?:上年|去年|上一年|前一年|(20\d\d)年)(?:度)?(?:的?同期)?|同比/
const up = /(?:增长|增加|上升|提高|增多|增幅|多)(?:率|幅度|幅|数|量)?(?:了|为|达|达到|到)?$/
const down = /(?:下降|减少|降低|降幅|减幅|少)(?:率|幅度|幅|数|量)?(?:了|为|达|达到)?$/
const same = /^(?:数量|件数|总量)?(?:与|同|和)(?:上年|去年|上一年|(20\d\d)年)(?:度)?(?:同期)?(?:数量|件数)?(?:相比)?(?:持平|相同|一致)$/

/** Whether an item is a comparison with last year; one that follows another need not name it: 增加 5 件，增长 12%. */
const wayOf = ({ figure, left, right }: Item, year: number, goesOn: boolean): Way | null => {
  if (figure === null) return isOfYear(same.exec(left), year) ? 'same' : null
  if (right !== '' || figure.approximate || /分别|各/.test(left)) return null
  const named = withLastYear.exec(left)
  if (named ? !isOfYear(named, year) : !goesOn) return null
  if (!named && left.length > longestBare) return null
  return up.test(left) ? 'up' : down.test(left) ? 'down' : null
}

/** 增长, 同时增长: without naming last year only such a word may stand before the number. Characters. */
const longestBare = 4

const isOfYear = (match: RegExpExecArray | null, year: number): boolean =>
  match !== null && (match[1] === undefined || Number(match[1]) === year)

/** Null where the number is of another kind than what has grown. */
const growthOf = (way: Way, { figure }: Item, claim: Claim | null): Growth | null => {
  if (way === 'same') return { kind: 'count', value: 0, decimals: 0 }
  if (!figure) return null
  const sign = way === 'up' ? 1 : -1
  if (figure.kind === 'percent') return { kind: 'percent', value: sign * figure.value, decimals: figure.decimals }
  const isOfKind = figure.kind === 'count' && claim?.figure?.kind === 'count' && (figure.unit === claim.figure.unit || figure.unit === '')
  return isOfKind ? { kind: 'count', value: sign * figure.value, decimals: 0 } : null
}
