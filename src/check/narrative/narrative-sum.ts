import type { Item, List, Placed } from '../../model/claim'
import { contents } from '../basis'
import type { Flaw, Rule } from '../rule'
import { between, type Excerpt, isTorn, wordsAround } from './excerpt'
import { wrongClaims } from './wrongClaims'

/** The parts that a sentence lists exceed the whole or, where the list says it is complete, do not make it up. */
export const narrativeSum: Rule<'narrative-sum'> = {
  id: 'narrative-sum',
  title: '正文分项与总数',
  severity: 'review',
  group: 'narrative',
  about: 'words',
  needs: 'report',
  level: 'arithmetic',
  basis: `${contents}；各分项之和不超过总数，列全的等于总数`,
  wants: '正文“共……其中……”所列各分项之和不超过总数，列全时等于总数。',
  find: subject => {
    // A number that the tables already contradict has its finding.
    const wrong = new Set(wrongClaims(subject).map(({ claim }) => claim.item))
    return subject.claims.readings.flatMap(({ lists }) => lists.flatMap(list => (isTouched(list, wrong) ? [] : flawIn(list))))
  },
}

const isTouched = ({ wholes, parts }: List, wrong: ReadonlySet<Item>): boolean => [...wholes, ...parts].some(({ item }) => wrong.has(item))

/** The same thing can be published in several ways: 网站 100 条、公众号 60 条 of 120. */
const ways = /通过|网站|公众号|微信|微博|抖音|平台|新媒体|客户端|栏目|渠道|头条|公报|报纸|电视|视频号/
/** Ways that overlap exceed the whole by far; where they nearly make it up they are meant to, and a slip exceeds it by little. */
const slip = 0.25

const flawIn = (list: List): readonly Flaw<'narrative-sum'>[] => {
  const { wholes, parts } = list
  const sum = total(parts)
  const whole = contradicted(list, sum)
  if (!whole || [...wholes, ...parts].some(({ item, sentence }) => isTorn(sentence, item.figure))) return []
  const value = countOf(whole)
  const overlap = sum > value * (1 + slip) && parts.some(({ item }) => ways.test(item.left))
  if (overlap && !/申请/.test(wholes.map(({ item }) => item.left).join())) return []
  return [
    {
      subject: { kind: 'words', cells: [], at: placeOf(whole, parts) },
      args: { whole: value, unit: whole.item.figure.unit, parts: parts.map(countOf) },
      found: value,
      expected: sum,
    },
  ]
}

/** The whole that the parts do not fit; null where they fit one that can be meant. */
const contradicted = ({ wholes, parts, isComplete }: List, sum: number): Placed | null => {
  const values = [...new Set(wholes.map(countOf))]
  if (values.includes(sum)) return null
  const [first, ...others] = [...wholes].sort((one, other) => countOf(other) - countOf(one))
  const nearest = wholes.at(-1)
  if (!first || !nearest) return null
  // Where several numbers come before, they may be the whole together: 新收 45 件，上年结转 3 件，其中自然人 47 件.
  if (sum > values.reduce((all, value) => all + value, 0)) return first
  // Parts that nearly make up the number right before them are its parts, whatever larger numbers come before that.
  const isOfNearest = parts.length > 1 && sum > countOf(nearest) && sum <= countOf(nearest) * (1 + slip)
  if (isOfNearest) return nearest
  return isComplete && others.length === 0 ? first : null
}

const countOf = ({ item }: Placed): number => item.figure.value
const total = (placed: readonly Placed[]): number => placed.reduce((sum, one) => sum + countOf(one), 0)

/** From the whole to the last part, or from the first part to a whole behind them, with the place of the whole. */
const placeOf = (whole: Placed, parts: readonly Placed[]): Excerpt['place'] => {
  const [from, to] = isBefore(whole, parts[0] as Placed) ? [whole, parts.at(-1) as Placed] : [parts[0] as Placed, whole]
  if (from.sentence === to.sentence)
    return wordsAround(from.sentence, { start: from.item.start, end: to.item.end }, whole.item.figure).place
  return between(from.sentence, from.item, to.sentence, to.item)
}

const isBefore = (one: Placed, other: Placed): boolean => one.sentence.start + one.item.start <= other.sentence.start + other.item.start
